import { i18n } from '#i18n';
import type { CheckChoices } from '../../send/check-run';

interface Props {
  choices: CheckChoices;
  onChoices(choices: CheckChoices): void;
}

/** How addresses are asked, and how fast; for whoever wants it otherwise. */
export function CheckHow({ choices, onChoices }: Props) {
  const choose = (change: Partial<CheckChoices>) => onChoices({ ...choices, ...change });
  return (
    <details class="check-how">
      <summary>{i18n.t('guide.check.how')}</summary>
      <fieldset>
        <legend>{i18n.t('guide.check.method')}</legend>
        {(['HEAD', 'GET'] as const).map((method) => (
          <label key={method}>
            <input type="radio" name="method" checked={choices.method === method} onChange={() => choose({ method })} />{' '}
            {i18n.t(method === 'HEAD' ? 'guide.check.head' : 'guide.check.get')}
          </label>
        ))}
        <p class="note">{i18n.t('guide.check.methodHint')}</p>
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={choices.withCookies}
          onChange={({ currentTarget }) => choose({ withCookies: currentTarget.checked })}
        />{' '}
        {i18n.t('guide.check.cookies')}
      </label>
      <Amount
        label={i18n.t('guide.check.atOnce')}
        {...{ value: choices.atOnce, least: 1, most: 32 }}
        onValue={(atOnce) => choose({ atOnce })}
      />
      <Amount
        label={i18n.t('guide.check.interval')}
        {...{ value: choices.interval / 1000, least: 0, most: 60 }}
        onValue={(seconds) => choose({ interval: seconds * 1000 })}
      />
      <p class="note">{i18n.t('guide.check.intervalHint')}</p>
      <Amount
        label={i18n.t('guide.check.timeLimit')}
        {...{ value: choices.timeLimit / 1000, least: 1, most: 120 }}
        onValue={(seconds) => choose({ timeLimit: seconds * 1000 })}
      />
    </details>
  );
}

interface AmountProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onValue(value: number): void;
}

/** A whole number; what is none, or out of bounds, is brought back when the field is left. */
function Amount({ label, value, least, most, onValue }: AmountProps) {
  return (
    <label class="amount">
      {label}
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          const kept = Number.isNaN(typed) ? value : Math.min(most, Math.max(least, Math.round(typed)));
          currentTarget.value = String(kept);
          onValue(kept);
        }}
      />
    </label>
  );
}
