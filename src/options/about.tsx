import { useWords } from '../look/words-context';
import { Section } from './section';

interface AboutProps {
  readonly version: string;
  /** Address of the page that is shown after installation. */
  readonly welcome: string;
}

/** The version and, for who asks, what is new in it. */
export function About({ version, welcome }: AboutProps) {
  const words = useWords();
  return (
    <Section id="about" title={words.say('about')}>
      <p>{words.say('version', version)}</p>
      <details class="news">
        <summary>{words.say('whats_new')}</summary>
        <ul>
          {(['news_settings', 'news_cards', 'news_pick'] as const).map((key) => (
            <li key={key}>{words.say(key)}</li>
          ))}
        </ul>
      </details>
      <p>
        <a class="link" href={welcome} target="_blank" rel="noreferrer">
          {words.say('welcome_again')}
        </a>
      </p>
    </Section>
  );
}
