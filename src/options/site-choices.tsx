import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { switchSite, type Settings, type SiteMode } from '../settings/settings';
import { forgetSite } from '../settings/sites';
import { Radios } from './radios';
import { Section } from './section';
import { SiteField } from './site-field';
import { useChange, type Change } from './stored-change';

const MODES: readonly SiteMode[] = ['everywhere', 'listed', 'on-click'];
const MODE_KEYS = {
  everywhere: 'site_mode_everywhere',
  listed: 'site_mode_listed',
  'on-click': 'site_mode_on_click',
} as const;

interface SiteChoicesProps {
  readonly settings: Pick<Settings, 'siteMode' | 'sites'>;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** Where Sachlage works of itself, and the sites switched on or off by hand. */
export function SiteChoices({ settings: { siteMode, sites }, isPrivate, change }: SiteChoicesProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const [news, setNews] = useState('');
  const listed = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  const remove = async (host: string) => {
    if (await store((before) => forgetSite(before, host))) setNews(words.say('removed', host));
    document.getElementById('sites-title')?.focus();
  };
  return (
    <Section id="sites" title={words.say('sites')} hasFailed={hasFailed}>
      <Radios
        name="site-mode"
        legend={words.say('site_mode')}
        isLegendUnseen
        isDisabled={isPrivate}
        options={MODES.map((mode) => [mode, words.say(MODE_KEYS[mode])] as const)}
        chosen={siteMode}
        choose={(mode) => void store((before) => ({ ...before, siteMode: mode }))}
      />
      {listed.length === 0 && <p class="quiet">{words.say('sites_none')}</p>}
      <ul class="rows">
        {listed.map(([host, isOn]) => (
          <li key={host}>
            <span class="name">{host}</span>
            <span class="quiet">{words.say(isOn ? 'site_on' : 'site_off')}</span>
            <button
              type="button"
              class="link"
              disabled={isPrivate}
              aria-label={words.say('remove_named', host)}
              onClick={() => void remove(host)}
            >
              {words.say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <output class="unseen">{news}</output>
      <SiteField
        listed={Object.keys(sites)}
        isDisabled={isPrivate}
        // Against the mode: where it works everywhere a site is added to be left alone.
        add={(host) => store((before) => switchSite(before, host, before.siteMode !== 'everywhere'))}
      />
    </Section>
  );
}
