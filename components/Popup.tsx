import type { EarlierPage } from '../diagnose/earlier-pages';
import type { Explained, PageView } from '../diagnose/page-view';
import type { Page } from '../store/page';
import type { ActionProps } from './Actions';
import { EarlierPages } from './EarlierPages';
import { EmptyState } from './EmptyState';
import { Explanation } from './Explanation';
import { FailureRows } from './FailureRows';
import { NotCounted } from './NotCounted';

/** Why nothing can be said of a tab. */
type Blank = 'browser-page' | 'no-access' | 'unseen';

interface Props {
  /** The host of the page, or what stands for it. */
  site: string;
  view: PageView | Blank;
  /** The failed page's own words are still being read, and may tell more. */
  isReading: boolean;
  /** What failed in the tab before, and how to explain such a page. */
  earlier: readonly EarlierPage[];
  loadView(page: Page): Promise<PageView>;
  /** Earlier pages of the tab that had to be forgotten, and those that could not be read. */
  lost?: { forRoom: number; unreadable: number };
  onReload(): void;
  onAllow(): void;
  onCopy: ActionProps['onCopy'];
  loadEvidence: ActionProps['loadEvidence'];
  /** What the history holds of this tab. */
  historyHref: string;
  /** The guide's page about a failure. */
  guideHref(explained: Explained): string;
}

export function Popup(props: Props) {
  const { site, view, isReading, earlier } = props;
  return (
    <>
      <header>
        <span class="site">{site}</span>
        {typeof view === 'object' && <span class="tally">{tallyOf(view)}</span>}
      </header>
      <main aria-busy={isReading}>
        {typeof view === 'object' ? <Failures {...props} view={view} /> : <BlankPage {...props} view={view} />}
        {earlier.length > 0 && (
          <section class="card">
            <EarlierPages
              pages={earlier}
              loadView={props.loadView}
              guideHref={props.guideHref}
              onCopy={props.onCopy}
              loadEvidence={props.loadEvidence}
            />
          </section>
        )}
      </main>
      <footer>
        <a href={props.historyHref} target="_blank" rel="noreferrer">
          History
        </a>
        <a href="guide.html" target="_blank" rel="noreferrer">
          Guide
        </a>
      </footer>
    </>
  );
}

function Failures({ view, lost, onReload, onCopy, loadEvidence, guideHref }: Props & { view: PageView }) {
  const actions = { onCopy, loadEvidence };
  const { own, groups, notCounted, notKept, counted } = view;
  const hasMore = groups.length > 0 || notCounted.length > 0 || notKept > 0;
  return (
    <>
      {own && (
        <section class="card">
          <Explanation {...own} heading="h1" guideHref={guideHref(own)} {...actions} onReload={onReload} />
        </section>
      )}
      {!own && counted > 0 && (
        <section class="card">
          <h1>The page loaded, but {counted === 1 ? 'one thing' : `${counted} things`} on it failed</h1>
        </section>
      )}
      {!own && counted === 0 && (
        <EmptyState
          sign="🌤️"
          headline="Nothing failed on this page"
          text="Every request that this page made was answered well."
        />
      )}
      {hasMore && (
        <section class="card">
          {groups.length > 0 && <h2>{own ? 'Also failed on this page' : 'What failed'}</h2>}
          <FailureRows groups={groups} guideHref={guideHref} {...actions} />
          {notKept > 0 && (
            <p class="note">{notKept} more failed requests were counted, but there was no room to keep them.</p>
          )}
          <NotCounted notCounted={notCounted} />
        </section>
      )}
      {lost && lost.forRoom + lost.unreadable > 0 && <p class="note">{lostPages(lost)}</p>}
    </>
  );
}

function BlankPage({ view, onReload, onAllow }: Props & { view: Blank }) {
  switch (view) {
    case 'browser-page':
      return (
        <EmptyState
          sign="🪟"
          headline="This page belongs to your browser"
          text="Browsers let no extension look at their own pages, at their extension store, or at empty tabs."
        />
      );
    case 'no-access':
      return (
        <EmptyState
          sign="🔒"
          headline="What Broke? may not see this site yet"
          text="Your browser has not given this extension leave to watch requests here, so it can’t tell whether something failed. Press the button, or allow it in your browser’s settings for extensions."
        >
          <button type="button" class="primary" onClick={onAllow}>
            Allow on all sites
          </button>
        </EmptyState>
      );
    case 'unseen':
      return (
        <EmptyState
          sign="🔄"
          headline="Nothing has been seen of this page yet"
          text="It was open before What Broke? started watching. Reload it, and anything that fails will be explained here."
        >
          <button type="button" class="primary" onClick={onReload}>
            Reload
          </button>
        </EmptyState>
      );
  }
}

function tallyOf({ own, counted }: PageView): string {
  const smaller =
    counted === 0 ? '' : own ? `${counted} smaller ${counted === 1 ? 'one' : 'ones'}` : `${counted} failed`;
  return [own ? '1 page error' : '', smaller].filter(Boolean).join(' · ');
}

function lostPages({ forRoom, unreadable }: { forRoom: number; unreadable: number }): string {
  const pages = (count: number) => (count === 1 ? '1 earlier page of this tab' : `${count} earlier pages of this tab`);
  return [
    forRoom > 0 ? `${pages(forRoom)} had to be forgotten to make room.` : '',
    unreadable > 0 ? `${pages(unreadable)} could not be read and ${unreadable === 1 ? 'was' : 'were'} left out.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
