import { TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import type { SetAside } from '../../store/archive/place';
import type { Trouble } from '../../store/archive/trouble';
import { counted } from './words';

interface Props {
  isPrivate: boolean;
  /** The history can't be opened, as in Firefox's private windows. */
  isShut: boolean;
  trouble?: Trouble;
  setAside: readonly SetAside[];
  unreadable: number;
  /** Nothing is kept, because somebody wants it so. */
  isOff: boolean;
  onDrop(name: string): void;
}

/** What to know about the history itself: that it is not whole, or not written. */
export function Notices({ isPrivate, isShut, trouble, setAside, unreadable, isOff, onDrop }: Props) {
  const sentences = [
    isPrivate ? i18n.t('history.notices.private') : '',
    isShut && !isPrivate ? i18n.t('history.notices.shut') : '',
    isOff ? i18n.t('history.notices.off') : '',
    trouble ? troubleWords(trouble) : '',
    unreadable > 0 ? counted('history.notices.unreadable', unreadable) : '',
  ].filter(Boolean);
  if (sentences.length === 0 && setAside.length === 0) return null;
  return (
    <section class="notices" aria-label={i18n.t('history.notices.label')}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <TriangleAlert size={16} aria-hidden="true" /> {sentence}
        </p>
      ))}
      {setAside.map((one) => (
        <p key={one.name}>
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{setAsideWords(one)}</span>
          <button type="button" onClick={() => onDrop(one.name)}>
            {i18n.t('history.notices.drop')}
          </button>
        </p>
      ))}
    </section>
  );
}

function troubleWords({ why }: Trouble): string {
  return why === 'full' ? i18n.t('history.notices.full') : i18n.t('history.notices.unwritable');
}

function setAsideWords({ why, at }: SetAside): string {
  const day = new Date(at).toLocaleDateString();
  return why === 'newer' ? i18n.t('history.notices.newer', { day }) : i18n.t('history.notices.broken', { day });
}
