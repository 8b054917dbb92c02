import { i18n } from '#i18n';
import { AddSite } from './AddSite';

interface Props {
  own: readonly string[];
  /** Those that the organisation named; they can't be removed here. */
  decided: readonly string[];
  /** Who decided those, in words. */
  decidedBy: string;
  /** Adds a site, or says why not. */
  onAdd(text: string): string | undefined;
  onRemove(host: string): void;
}

/** Sites that are not watched, and a field to add one. */
export function SiteList({ own, decided, decidedBy, onAdd, onRemove }: Props) {
  return (
    <>
      <AddSite onAdd={onAdd} />
      {own.length + decided.length === 0 && <p>{i18n.t('options.unwatched.none')}</p>}
      <ul class="entries">
        {decided.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <span class="note">{decidedBy}</span>
          </li>
        ))}
        {own.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={i18n.t('options.unwatched.removeFull', { host })}
              onClick={() => onRemove(host)}
            >
              {i18n.t('options.unwatched.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
