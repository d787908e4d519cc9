import { useWords } from '../look/words-context';
import {
  chooseCategory,
  chooseLook,
  choiceOf,
  lookOf,
  own,
  type Choice,
  type FoldLook,
  type Host,
  type Settings,
  type Switch,
} from '../settings/settings';
import type { Change } from './stored-change';

const CHOICES: readonly Choice[] = ['off', 'careful', 'normal', 'strict'];
const LOOKS: readonly FoldLook[] = ['fold', 'dim'];
/** For a site: goes by what holds everywhere. */
const AS_EVERYWHERE = 'as-everywhere';

interface KindCellProps {
  readonly settings: Settings;
  readonly category: Switch;
  /** Null for everywhere. */
  readonly host: Host | null;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** What holds for a kind of promotion, everywhere or on a site: how strict, and how it looks where it is set aside. */
export function KindCell({ settings, category, host, isPrivate, change }: KindCellProps) {
  const words = useWords();
  const kind = words.find(`category_${category.id}`) ?? category.id;
  const place = host ?? words.say('scope_everywhere');
  const general = choiceOf(settings, '', category);
  const choice = choiceOf(settings, host ?? '', category);
  const hasOwn = host !== null && own(own(settings.siteCategories, host) ?? {}, category.id) !== undefined;
  const nameOf = (each: Choice) => words.say(each === 'off' ? 'choice_off' : `step_${each}`);
  return (
    <div>
      <select
        aria-label={words.say('choice_label', kind, place)}
        disabled={isPrivate}
        value={host !== null && !hasOwn ? AS_EVERYWHERE : choice}
        onChange={({ currentTarget: { value } }) =>
          void change((before) =>
            chooseCategory(
              before,
              host,
              category,
              value === AS_EVERYWHERE ? choiceOf(before, '', category) : (value as Choice),
            ),
          )
        }
      >
        {host !== null && <option value={AS_EVERYWHERE}>{words.say('choice_everywhere', nameOf(general))}</option>}
        {CHOICES.filter((each) => host === null || each !== general).map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {choice !== 'off' && (
        <select
          aria-label={words.say('look_label', kind, place)}
          disabled={isPrivate}
          value={lookOf(settings, host ?? '', category.id)}
          onChange={({ currentTarget: { value } }) =>
            void change((before) => chooseLook(before, host, category.id, value as FoldLook))
          }
        >
          {LOOKS.map((each) => (
            <option key={each} value={each}>
              {words.say(each === 'fold' ? 'look_fold' : 'look_dim')}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
