import { useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { Segments } from '../look/segments';
import type { Key } from '../look/words';
import { useWords } from '../look/words-context';
import type { Abstention, Digest, Fact } from '../model/digest';
import type { Lang } from '../model/language';
import type { SummaryLength } from '../settings/settings';
import { datesMeant, type Meant } from './dates-meant';
import { Explanation } from './explanation';
import { placeName, type Jumper } from './jumper';
import { cutTo, lengthShown, lengthsFor } from './summary-length';
import type { Lines } from './use-rewordings';
import { voiceInWords } from './voice-in-words';

interface FactsProps {
  readonly digest: Digest;
  readonly lang: Lang;
  /** Facts in other words. */
  readonly lines: Lines;
  /** Whether the article is of an earlier year. */
  readonly isOld: boolean;
  readonly length: SummaryLength;
  readonly chooseLength: (length: SummaryLength) => void;
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

const LENGTHS: Readonly<Record<SummaryLength, Key>> = {
  short: 'summary_short',
  normal: 'summary_normal',
  long: 'summary_long',
};

/** What happened, then the facts; each leads to its place in the page. */
export function Facts({ digest, lang, lines, isOld, length, chooseLength, jumper }: FactsProps) {
  const words = useWords();
  const { facts, abstained, quotes } = digest;
  const shown = cutTo(facts, length);
  const lengths = lengthsFor(facts);
  const line = (fact: Fact) => (
    <FactLine
      key={placeName(fact.sources)}
      fact={fact}
      line={lines.get(fact)}
      voice={voiceInWords(words, fact, quotes)}
      dates={datesMeant(fact, digest, isOld, words.locale)}
      lang={lang}
      jumper={jumper}
    />
  );
  const others = shown.filter(({ role }) => role === 'fact');
  return (
    <section id="facts" aria-label={words.say('section_facts')}>
      {abstained && <p class="quiet">{words.say(ABSTENTIONS[abstained])}</p>}
      {!abstained && facts.length === 0 && <p class="quiet">{words.say('digest_none')}</p>}
      {shown.filter(({ role }) => role === 'gist').map(line)}
      {others.length > 0 && (
        <ol class="facts">
          {others.map((fact) => (
            <li key={placeName(fact.sources)}>{line(fact)}</li>
          ))}
        </ol>
      )}
      {lengths.length > 1 && (
        <div class="lengths">
          <Segments
            label={words.say('summary_length')}
            choices={lengths.map((value) => ({ value, text: words.say(LENGTHS[value]) }))}
            chosen={lengthShown(facts, length)}
            onChoose={chooseLength}
          />
        </div>
      )}
      {facts.length > 0 && !abstained && <Explanation text={words.say('why_facts')} />}
    </section>
  );
}

interface FactLineProps {
  readonly fact: Fact;
  /** The fact in other words. */
  readonly line: string | undefined;
  /** Who says so; empty where the article does. */
  readonly voice: string;
  /** Dates in it whose words need the day they mean. */
  readonly dates: readonly Meant[];
  readonly lang: Lang;
  readonly jumper: Jumper;
}

function FactLine({ fact, line, voice, dates, lang, jumper }: FactLineProps) {
  const words = useWords();
  const [isOriginal, setOriginal] = useState(false);
  const { text, role, sources } = fact;
  const place = placeName(sources);
  const isLit = jumper.lit === place;
  return (
    <>
      <button
        type="button"
        class={`fact ${role}${isLit ? ' lit' : ''}`}
        data-place={place}
        aria-current={isLit ? 'location' : undefined}
        onClick={() => jumper.jump(sources)}
      >
        <span class="text" dir="auto" lang={lang}>
          {line === undefined || isOriginal ? withContextMarked(text) : line}
        </span>
        <Icon name="go" class="go" />
        {voice && <span class="said quiet">{voice}</span>}
        {dates.map(({ said, meant }) => (
          <span key={said} class="said quiet">
            {words.say('date_meant', said, meant)}
          </span>
        ))}
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
