import { ChevronRight } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EarlierPage } from '../diagnose/earlier-pages';
import type { Explained, PageView } from '../diagnose/page-view';
import type { Page } from '../store/page';
import type { ActionProps } from './Actions';
import { Explanation } from './Explanation';
import { FailureRows } from './FailureRows';
import { More } from './More';

interface Props extends Omit<ActionProps, 'guideHref' | 'onReload'> {
  pages: readonly EarlierPage[];
  loadView(page: Page): Promise<PageView>;
  guideHref(explained: Explained): string;
}

/** What failed in this tab before the page that it shows; a row opens to that page's explanation. */
export function EarlierPages({ pages, ...props }: Props) {
  return (
    <More summary={<h2>{i18n.t('popup.earlier', pages.length)}</h2>}>
      <ul class="rows">
        {pages.map(({ page, word, about, at }) => (
          <li key={at + page.url}>
            <More
              summary={<Row url={page.own?.url ?? page.url} word={word} about={about} at={at} />}
              summaryClass="row"
            >
              <Opened page={page} {...props} />
            </More>
          </li>
        ))}
      </ul>
    </More>
  );
}

function Row({ url, word, about, at }: Omit<EarlierPage, 'page'> & { url: string }) {
  const { host = '', pathname = '' } = URL.parse(url) ?? {};
  return (
    <>
      <span class="word">{word}</span>
      <span>
        {about === 'page' ? i18n.t('popup.pageFailed') : i18n.t('popup.partsFailed', Number(word))}
        <span class="where" title={url}>
          {host + pathname}
        </span>
      </span>
      <time class="times" dateTime={new Date(at).toISOString()}>
        {new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
      </time>
      <ChevronRight class="chevron" size={14} aria-hidden="true" />
    </>
  );
}

function Opened({ page, loadView, guideHref, ...actions }: Omit<Props, 'pages'> & { page: Page }) {
  const [view, setView] = useState<PageView>();
  useEffect(() => void loadView(page).then(setView), [page]);
  if (!view) return null;
  return (
    <>
      {view.own && <Explanation {...view.own} heading="h3" guideHref={guideHref(view.own)} {...actions} />}
      <FailureRows groups={view.groups} guideHref={guideHref} {...actions} />
    </>
  );
}
