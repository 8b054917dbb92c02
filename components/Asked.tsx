import { i18n } from '#i18n';
import type { Explained } from '../diagnose/page-view';
import type { ActionProps } from './Actions';
import { EmptyState } from './EmptyState';
import { Explanation } from './Explanation';

interface Props extends Omit<ActionProps, 'guideHref' | 'onReload'> {
  /** What somebody asked about; unknown where only the time of a failure is, and that is forgotten. */
  url?: string;
  /** Missing where nothing of the kind failed. */
  explained?: Explained;
  guideHref(explained: Explained): string;
  /** Shows all that is known of the tab. */
  onAll(): void;
}

/** The answer to “Why did this fail?” about one thing. */
export function Asked({ url, explained, guideHref, onAll, ...actions }: Props) {
  return (
    <>
      <header>
        {url && <span class="tally">{i18n.t('asked.about')}</span>}
        <span class="site" title={url}>
          {url?.replace(/^[a-z]+:\/\//, '')}
        </span>
      </header>
      <main>
        {explained ? (
          <section class="card">
            <Explanation {...explained} heading="h1" guideHref={guideHref(explained)} {...actions} />
          </section>
        ) : (
          <EmptyState sign="🔎" headline={i18n.t('asked.nothing')} text={i18n.t('asked.nothingText')} />
        )}
      </main>
      <footer>
        <button type="button" onClick={onAll}>
          {i18n.t('asked.all')}
        </button>
      </footer>
    </>
  );
}
