import { i18n } from '#i18n';
import type { Mute } from '../../store/settings/mute';
import { nameOf } from '../MuteMenu';

interface Props {
  mutes: readonly { mute: Mute; isPassing: boolean }[];
  onCountAgain(mute: Mute): void;
}

/** What is not counted, each with a button to count it again. */
export function MuteList({ mutes, onCountAgain }: Props) {
  if (mutes.length === 0) return <p>{i18n.t('options.mutes.none')}</p>;
  return (
    <ul class="entries">
      {mutes.map(({ mute, isPassing }) => (
        <li key={JSON.stringify(mute)}>
          <span>
            <bdi>{nameOf(mute)}</bdi> {isPassing && <span class="note">({i18n.t('options.mutes.passing')})</span>}
          </span>
          <button
            type="button"
            aria-label={i18n.t('options.mutes.countAgainFull', { what: nameOf(mute) })}
            onClick={() => onCountAgain(mute)}
          >
            {i18n.t('options.mutes.countAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}
