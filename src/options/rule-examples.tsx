import type { Key } from '../look/words';
import { useWords } from '../look/words-context';

const EXAMPLES: readonly (readonly [string, Key])[] = [
  ['example.de##.box', 'rules_example_site'],
  ['~example.de##.box', 'rules_example_everywhere'],
  ['##p:has-text(/Depot|Broker/i)', 'rules_example_text'],
  ['##a[href*="depot"]:upward(2)', 'rules_example_upward'],
  ['##div:matches-css(position: fixed)', 'rules_example_css'],
  ['example.de#@#.box', 'rules_example_exception'],
  ['! …', 'rules_example_remark'],
];

/** The syntax in a few lines, for who has not met it. */
export function RuleExamples() {
  const words = useWords();
  return (
    <details class="examples quiet">
      <summary>{words.say('rules_examples')}</summary>
      <dl>
        {EXAMPLES.map(([rule, key]) => (
          <div key={rule}>
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>{words.say(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
