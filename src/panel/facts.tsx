import { Icon } from '../look/icon';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Abstention, Digest, Fact, Voice } from '../model/digest';
import type { Lang } from '../model/language';
import { Explanation } from './explanation';
import { useState } from 'preact/hooks';
import { placeName, type Jumper } from './jumper';
import type { Lines } from './use-rewordings';

interface FactsProps {
  readonly digest: Digest;
  readonly lang: Lang;
  /** Facts in other words. */
  readonly lines: Lines;
  readonly jumper: Jumper;
}

const ABSTENTIONS: Readonly<Record<Abstention, Key>> = {
  'too-short': 'abstained_too_short',
  liveblog: 'abstained_liveblog',
  interview: 'abstained_interview',
  poem: 'abstained_poem',
  table: 'abstained_table',
  'no-pack': 'abstained_no_pack',
};

/** What happened, then the facts; each leads to its place in the page. */
export function Facts({ digest, lang, lines, jumper }: FactsProps) {
  const words = useWords();
  const { facts, abstained } = digest;
  const gist = facts.filter(({ role }) => role === 'gist');
  const others = facts.filter(({ role }) => role === 'fact');
  return (
    <section id="facts" aria-label={words.say('section_facts')}>
      {abstained && <p class="quiet">{words.say(ABSTENTIONS[abstained])}</p>}
      {!abstained && facts.length === 0 && <p class="quiet">{words.say('digest_none')}</p>}
      {gist.map((fact) => (
        <FactLine key={placeName(fact.sources)} fact={fact} line={lines.get(fact)} lang={lang} jumper={jumper} />
      ))}
      {others.length > 0 && (
        <ol class="facts">
          {others.map((fact) => (
            <li key={placeName(fact.sources)}>
              <FactLine fact={fact} line={lines.get(fact)} lang={lang} jumper={jumper} />
            </li>
          ))}
        </ol>
      )}
      {facts.length > 0 && !abstained && <Explanation text={words.say('why_facts')} />}
    </section>
  );
}

const VOICES: Readonly<Record<Exclude<Voice, 'asserted'>, Key>> = {
  attributed: 'voice_attributed',
  hedged: 'voice_hedged',
  quoted: 'voice_quoted',
};

interface FactLineProps {
  readonly fact: Fact;
  /** The fact in other words. */
  readonly line: string | undefined;
  readonly lang: Lang;
  readonly jumper: Jumper;
}

function FactLine({ fact, line, lang, jumper }: FactLineProps) {
  const words = useWords();
  const [isOriginal, setOriginal] = useState(false);
  const { text, role, sources, voice, cue } = fact;
  const isLit = jumper.lit === placeName(sources);
  return (
    <>
      <button
        type="button"
        class={`fact ${role}${isLit ? ' lit' : ''}`}
        aria-current={isLit ? 'location' : undefined}
        onClick={() => jumper.jump(sources)}
      >
        <span class="text" dir="auto" lang={lang}>
          {line === undefined || isOriginal ? withContextMarked(text) : line}
        </span>
        <Icon name="go" class="go" />
        {voice !== 'asserted' && (
          <span class="said quiet">
            {words.say(VOICES[voice])}
            {cue && ` · ${words.say('quoted', cue)}`}
          </span>
        )}
      </button>
      {line !== undefined && (
        <p class="reworded quiet">
          {words.say('reworded')}{' '}
          <button type="button" class="link" aria-pressed={isOriginal} onClick={() => setOriginal(!isOriginal)}>
            {words.say('reworded_original')}
          </button>
        </p>
      )}
    </>
  );
}

/** What was put into a sentence to let it stand alone is in square brackets, and greyed. */
function withContextMarked(text: string) {
  return text.split(/(\[[^[\]]{1,80}\])/).map((part, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
      <span key={at} class="context">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
