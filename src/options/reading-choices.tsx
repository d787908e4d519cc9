import { formatLanguage } from '../look/formats';
import { Switch } from '../look/switch';
import { useWords } from '../look/words-context';
import type { Lang } from '../model/language';
import type { Settings } from '../settings/settings';
import { Radios } from './radios';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface ReadingChoicesProps {
  readonly settings: Pick<Settings, 'summaryLength' | 'textCards' | 'unreadLangs'>;
  /** The languages that can be read. */
  readonly langs: readonly Lang[];
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** How long the summary is, whether names are explained in the text, and which languages are read. */
export function ReadingChoices({ settings, langs, isPrivate, change }: ReadingChoicesProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  const { summaryLength, textCards, unreadLangs } = settings;
  const read = (lang: Lang, isRead: boolean) =>
    store((before) => {
      const others = before.unreadLangs.filter((each) => each !== lang);
      return { ...before, unreadLangs: isRead ? others : [...others, lang] };
    });
  return (
    <Section id="reading" title={words.say('reading')} hasFailed={hasFailed}>
      <Radios
        name="summary-length"
        legend={words.say('summary_length')}
        isInline
        isDisabled={isPrivate}
        options={[
          ['short', words.say('summary_short')],
          ['normal', words.say('summary_normal')],
          ['long', words.say('summary_long')],
        ]}
        chosen={summaryLength}
        choose={(value) => void store((before) => ({ ...before, summaryLength: value }))}
      />
      <div class="bar">
        <span>{words.say('cards_switch')}</span>
        <Switch
          label={words.say('cards_switch')}
          isOn={textCards}
          isDisabled={isPrivate}
          onSwitch={(on) => void store((before) => ({ ...before, textCards: on }))}
        />
      </div>
      <p class="quiet">{words.say('cards_about')}</p>
      <fieldset class="radios inline" disabled={isPrivate} aria-describedby="languages-about">
        <legend>{words.say('languages')}</legend>
        {langs.map((lang) => (
          <label key={lang}>
            <input
              type="checkbox"
              value={lang}
              checked={!unreadLangs.includes(lang)}
              onChange={({ currentTarget: { checked } }) => void read(lang, checked)}
            />
            <span>{formatLanguage(words.locale, lang) ?? lang}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet" id="languages-about">
        {words.say('languages_about')}
      </p>
    </Section>
  );
}
