import type { Key, Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Change as Difference } from '../settings/changes';
import type { Settings } from '../settings/settings';

/** What each setting is called. */
const NAMES: Readonly<Record<keyof Settings, Key>> = {
  siteMode: 'site_mode',
  sites: 'sites',
  categories: 'kinds',
  siteCategories: 'kinds_by_site',
  knownTerms: 'known_terms',
  exceptions: 'exceptions',
  ownRules: 'own_rules',
  reword: 'rewording_switch',
  lookUp: 'looking_up',
  looks: 'looks',
  siteLooks: 'looks_by_site',
  notes: 'notes',
  textCards: 'cards_switch',
  summaryLength: 'summary_length',
  unreadLangs: 'languages',
  theme: 'theme',
  textSize: 'text_size',
  density: 'density',
};

/** What each value of a choice is called, by setting. */
const VALUES: Readonly<Partial<Record<keyof Settings, Readonly<Record<string, Key>>>>> = {
  siteMode: { everywhere: 'site_mode_everywhere', listed: 'site_mode_listed', 'on-click': 'site_mode_on_click' },
  lookUp: { ask: 'looking_up_ask', always: 'looking_up_always', never: 'looking_up_never' },
  summaryLength: { short: 'summary_short', normal: 'summary_normal', long: 'summary_long' },
  theme: { system: 'theme_system', light: 'theme_light', dark: 'theme_dark' },
  textSize: { small: 'text_size_small', normal: 'text_size_normal', large: 'text_size_large' },
  density: { normal: 'density_normal', compact: 'density_compact' },
};

/** What settings are called, as a list in words; a name that is not known is left out. */
export function namesOf(words: Words, keys: readonly string[]): string {
  const names = keys.flatMap((key) => (Object.hasOwn(NAMES, key) ? [words.say(NAMES[key as keyof Settings])] : []));
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names);
}

/** What would change, one line a setting. */
export function ChangeList({ changes }: { readonly changes: readonly Difference[] }) {
  const words = useWords();
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.key}>{inWords(words, change)}</li>
      ))}
    </ul>
  );
}

function inWords(words: Words, change: Difference): string {
  const name = words.say(NAMES[change.key]);
  if (change.kind === 'value') {
    const value = (each: string | boolean) => {
      if (typeof each === 'boolean') return words.say(each ? 'value_on' : 'value_off');
      const key = VALUES[change.key]?.[each];
      return words.say('quoted', key ? words.say(key) : each);
    };
    return words.say('change_value', name, value(change.from), value(change.to));
  }
  const parts = [
    change.added > 0 ? words.count('change_added', change.added) : '',
    change.removed > 0 ? words.count('change_removed', change.removed) : '',
    change.changed > 0 ? words.count('change_changed', change.changed) : '',
  ].filter(Boolean);
  return words.say('change_list', name, new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts));
}
