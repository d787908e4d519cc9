import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../look/icon';
import { useWords } from '../look/words-context';
import type { PageContents } from '../messages/schemas';
import { beginningOf, reportable, reportOn } from './report';

interface ReportViewProps {
  readonly contents: PageContents;
  /** Of extension and browser. */
  readonly version: string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onBack: () => void;
}

/** The text about a wrong fold: seen whole, then copied. */
export function ReportView({ contents, version, copy, onBack }: ReportViewProps) {
  const words = useWords();
  const verdicts = reportable(contents);
  const [chosen, choose] = useState(0);
  const [said, say] = useState<'copied' | 'copy_failed' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const verdict = verdicts[chosen] ?? verdicts[0];
  const text = verdict ? reportOn(contents, verdict, words, version) : '';
  return (
    <>
      <header class="top">
        <h1 ref={title} tabIndex={-1}>
          {words.say('report_title')}
        </h1>
      </header>
      <main class="report">
        <p class="quiet">{words.say('report_about')}</p>
        {verdicts.length > 1 && (
          <label>
            <span class="quiet">{words.say('report_which')}</span>
            <select
              value={chosen}
              onChange={(event) => {
                choose(Number(event.currentTarget.value));
                say(null);
              }}
            >
              {verdicts.map((each, at) => (
                <option key={each.id} value={at}>
                  {beginningOf(contents.article, each)}
                </option>
              ))}
            </select>
          </label>
        )}
        <textarea readOnly rows={9} value={text} aria-label={words.say('report_text')} spellcheck={false} />
      </main>
      <footer class="report-foot">
        <button type="button" class="quiet-action" onClick={onBack}>
          <Icon name="back" />
          {words.say('back')}
        </button>
        <output class="quiet">{said && words.say(said)}</output>
        <button
          type="button"
          class="main-action"
          onClick={() => void copy(text).then((done) => say(done ? 'copied' : 'copy_failed'))}
        >
          {words.say('report_copy')}
        </button>
      </footer>
    </>
  );
}
