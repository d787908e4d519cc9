import { useId, useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import type { Host, Settings } from '../settings/settings';
import { forgetChoices, sitesWithChoices } from '../settings/sites';
import { SWITCHES } from '../walk/categories';
import { KindCell } from './kind-cell';
import { Section } from './section';
import { SiteField } from './site-field';
import { useChange, type Change } from './stored-change';

interface KindsTableProps {
  readonly settings: Settings;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/**
 * Kinds of promotion by site: the first column holds everywhere, the others on sites with a choice of their own. A narrow
 * window has room for one column; which one is chosen above the table.
 */
export function KindsTable({ settings, isPrivate, change }: KindsTableProps) {
  const words = useWords();
  const id = useId();
  const [store, hasFailed] = useChange(change);
  // A site that was added has nothing of its own yet, and so is not stored.
  const [added, setAdded] = useState<readonly Host[]>([]);
  const [shown, setShown] = useState<Host | null>(null);
  const sites = [...new Set([...sitesWithChoices(settings), ...added])];
  const columns = [null, ...sites];
  const current = shown !== null && sites.includes(shown) ? shown : null;
  const isCurrent = (host: Host | null) => (host === current ? 'current' : '');
  const forget = async (host: Host) => {
    if (!(await store((before) => forgetChoices(before, host)))) return;
    setAdded(added.filter((each) => each !== host));
    document.getElementById('kinds-title')?.focus();
  };
  return (
    <Section id="kinds" title={words.say('kinds')} hasFailed={hasFailed}>
      <p class="quiet">{words.say('kinds_about')}</p>
      {sites.length > 0 && (
        <p class="shown">
          <label for={id}>{words.say('kinds_shown')}</label>
          <select id={id} value={current ?? ''} onChange={({ currentTarget: { value } }) => setShown(value || null)}>
            {columns.map((host) => (
              <option key={host ?? ''} value={host ?? ''}>
                {host ?? words.say('scope_everywhere')}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class="kinds">
        <table aria-labelledby="kinds-title">
          <thead>
            <tr>
              <th scope="col">{words.say('kind')}</th>
              {columns.map((host) => (
                <th key={host ?? ''} scope="col" class={isCurrent(host)}>
                  {host ?? words.say('scope_everywhere')}
                  {host !== null && (
                    <button
                      type="button"
                      class="link"
                      disabled={isPrivate}
                      aria-label={words.say('remove_named', host)}
                      onClick={() => void forget(host)}
                    >
                      {words.say('remove')}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SWITCHES.map((category) => (
              <tr key={category.id}>
                <th scope="row">{words.find(`category_${category.id}`) ?? category.id}</th>
                {columns.map((host) => (
                  <td key={host ?? ''} class={isCurrent(host)}>
                    <KindCell
                      settings={settings}
                      category={category}
                      host={host}
                      isPrivate={isPrivate}
                      change={store}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SiteField
        listed={sites}
        isDisabled={isPrivate}
        add={async (host) => {
          setAdded([...added, host]);
          setShown(host);
          return true;
        }}
      />
    </Section>
  );
}
