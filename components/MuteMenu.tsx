import { i18n } from '#i18n';
import type { Failure } from '../capture/failure';
import type { Mute } from '../store/settings/mute';
import { More } from './More';

export interface Muting {
  /** What may be chosen not to be counted, for a failure; the narrowest first. */
  choicesFor(failure: Failure): readonly Mute[];
  /** Those choices that keep it from being counted now. */
  chosenFor(failure: Failure): readonly Mute[];
  onMute(mute: Mute, isMuted: boolean): void;
}

/** “Don’t count this”: how much of it, and, where it is not counted, what to take back. */
export function MuteMenu({ failure, choicesFor, chosenFor, onMute }: Muting & { failure: Failure }) {
  const chosen = chosenFor(failure);
  const isMuted = chosen.length > 0;
  const choices = isMuted ? chosen : choicesFor(failure);
  return (
    <More class="more" summary={i18n.t(isMuted ? 'mute.whyNot' : 'mute.open')}>
      <ul class="choices">
        {choices.map((mute) => (
          <li key={mute.what}>
            <span>{nameOf(mute)}</span>
            <button type="button" onClick={() => onMute(mute, !isMuted)}>
              {i18n.t(isMuted ? 'mute.countAgain' : 'mute.stop')}
            </button>
          </li>
        ))}
      </ul>
      {!isMuted && <p class="note">{i18n.t('mute.still')}</p>}
    </More>
  );
}

/** A choice in words: `404 from shop.example`. */
export function nameOf(mute: Mute): string {
  const outcome = 'outcome' in mute ? mute.outcome.replace(/^net::/, '') : '';
  switch (mute.what) {
    case 'request':
      return i18n.t('mute.request', { url: mute.url, outcome });
    case 'outcome':
      return i18n.t('mute.outcome', { host: mute.host, outcome });
    case 'host':
      return i18n.t('mute.host', { host: mute.host });
    case 'everywhere':
      return i18n.t('mute.everywhere', { outcome });
  }
}
