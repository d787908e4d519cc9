import { useWords } from '../look/words-context';
import type { Settings } from '../settings/settings';
import { Radios } from './radios';
import { Section } from './section';
import { useChange, type Change } from './stored-change';

interface AppearanceChoicesProps {
  readonly settings: Pick<Settings, 'theme' | 'textSize' | 'density'>;
  readonly isPrivate: boolean;
  readonly change: Change;
}

/** Colours, text size and spacing of our own surfaces; what is chosen is seen at once. */
export function AppearanceChoices({ settings, isPrivate, change }: AppearanceChoicesProps) {
  const words = useWords();
  const [store, hasFailed] = useChange(change);
  return (
    <Section id="appearance" title={words.say('appearance')} hasFailed={hasFailed}>
      <Radios
        name="theme"
        legend={words.say('theme')}
        isInline
        isDisabled={isPrivate}
        options={[
          ['system', words.say('theme_system')],
          ['light', words.say('theme_light')],
          ['dark', words.say('theme_dark')],
        ]}
        chosen={settings.theme}
        choose={(theme) => void store((before) => ({ ...before, theme }))}
      />
      <Radios
        name="text-size"
        legend={words.say('text_size')}
        isInline
        isDisabled={isPrivate}
        options={[
          ['small', words.say('text_size_small')],
          ['normal', words.say('text_size_normal')],
          ['large', words.say('text_size_large')],
        ]}
        chosen={settings.textSize}
        choose={(textSize) => void store((before) => ({ ...before, textSize }))}
      />
      <Radios
        name="density"
        legend={words.say('density')}
        isInline
        isDisabled={isPrivate}
        options={[
          ['normal', words.say('density_normal')],
          ['compact', words.say('density_compact')],
        ]}
        chosen={settings.density}
        choose={(density) => void store((before) => ({ ...before, density }))}
      />
    </Section>
  );
}
