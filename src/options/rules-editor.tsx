import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { checkRules } from '../rules/own-rules';
import { MOST_RULE_LETTERS, writeOwnRules } from '../settings/own-rules';
import { FaultList } from './fault-list';
import { lineNumbers } from './line-numbers';
import { RuleExamples } from './rule-examples';
import { Section } from './section';
import type { Change } from './stored-change';

interface RulesEditorProps {
  /** The rules as they are stored. */
  readonly saved: string;
  readonly isPrivate: boolean;
  readonly isCss: (css: string) => boolean;
  readonly change: Change;
}

/** A plain editor for own rules: what is wrong is shown at its line as one types, and does not keep from saving. */
export function RulesEditor({ saved, isPrivate, isCss, change }: RulesEditorProps) {
  const words = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<'saved' | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const text = draft ?? saved;
  const { sound, faults } = useMemo(() => checkRules(text, isCss), [text, isCss]);
  const isTooLong = text.length > MOST_RULE_LETTERS;
  const isChanged = draft !== null && draft !== saved;
  const canSave = isChanged && !isTooLong && !isPrivate;
  const format = new Intl.NumberFormat(words.locale);

  const store = async () => {
    if (!canSave) return;
    const isStored = await change((before) => writeOwnRules(before, text));
    setState(isStored ? 'saved' : 'failed');
    if (isStored) setDraft(null);
  };
  const goTo = (line: number) => {
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    void store();
  };
  return (
    <Section id="rules" title={words.say('own_rules')}>
      <p class="quiet" id="rules-about">
        {words.say('rules_about')}
      </p>
      <RuleExamples />
      <div class="editor">
        <pre ref={gutter} aria-hidden="true">
          {lineNumbers(text, new Set(faults.map(({ line }) => line)))}
        </pre>
        <textarea
          ref={field}
          value={text}
          rows={14}
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          dir="ltr"
          readOnly={isPrivate}
          aria-labelledby="rules-title"
          aria-describedby="rules-about rules-state"
          aria-invalid={faults.length > 0}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setState(null);
          }}
          onKeyDown={onKey}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      <div class="bar">
        <output id="rules-state" class="quiet">
          {[
            words.count('rules_sound', sound),
            faults.length > 0 ? words.count('rules_faults', faults.length) : '',
            isTooLong ? words.say('rules_too_long', format.format(text.length), format.format(MOST_RULE_LETTERS)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </output>
        <button type="button" class="main-action" disabled={!canSave} onClick={() => void store()}>
          {words.say('save')}
        </button>
      </div>
      <output class={state === 'failed' ? 'trouble' : state ? 'quiet' : 'unseen'}>
        {state && words.say(state === 'saved' ? 'saved' : 'store_failed')}
      </output>
      <FaultList faults={faults} goTo={goTo} />
    </Section>
  );
}
