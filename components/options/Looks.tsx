import { i18n } from '#i18n';
import type { Settings } from '../../store/settings/settings';
import { Choices } from './Choices';
import { percent, themeWords } from './words';

interface Props extends Pick<Settings, 'theme' | 'textSize'> {
  textSizes: readonly number[];
  /** Milliseconds since the epoch, for an example. */
  now: number;
  onChange(change: Partial<Settings>): void;
}

/** Theme, text size, and how dates and numbers are written. */
export function Looks({ theme, textSize, textSizes, now, onChange }: Props) {
  const words = themeWords();
  return (
    <>
      <Choices
        legend={i18n.t('options.looks.theme')}
        name="theme"
        value={theme}
        choices={(['browser', 'light', 'dark'] as const).map((one) => [one, words[one]])}
        onChoose={(one) => onChange({ theme: one })}
      />
      <Choices
        legend={i18n.t('options.looks.textSize')}
        name="text-size"
        value={textSize}
        choices={textSizes.map((size) => [size, percent(size)])}
        onChoose={(size) => onChange({ textSize: size })}
      />
      <p class="note">
        {i18n.t('options.looks.language', {
          date: new Date(now).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' }),
          number: (1234.5).toLocaleString(),
        })}
      </p>
    </>
  );
}
