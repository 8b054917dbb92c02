import { i18n } from '#i18n';
import type { EarlierPage } from '../diagnose/earlier-pages';
import type { Explained, PageView } from '../diagnose/page-view';
import type { Page } from '../store/page';
import type { Policy } from '../store/settings/policy';
import type { ActionProps } from './Actions';
import { type Blank, BlankPage } from './BlankPage';
import { EarlierPages } from './EarlierPages';
import { Failures } from './Failures';
import type { Muting } from './MuteMenu';
import { type Said, SaidBar } from './SaidBar';
import type { Waiting } from './TellWhenBack';

interface Props extends Pick<ActionProps, 'reporting' | 'loadEvidence'> {
  /** The host of the page, or what stands for it. */
  site: string;
  view: PageView | Blank;
  /** The browser lets the extension see only what the page asks of some sites. */
  seesPart: boolean;
  /** The failed page's own words are still being read, and may tell more. */
  isReading: boolean;
  /** What failed in the tab before, and how to explain such a page. */
  earlier: readonly EarlierPage[];
  loadView(page: Page): Promise<PageView>;
  /** Earlier pages of the tab that had to be forgotten, and those that could not be read. */
  lost?: { forRoom: number; unreadable: number };
  muting: Muting;
  waiting?: Waiting;
  helpdesk?: Policy['helpdesk'];
  /** What has just been done, and can be taken back. */
  said?: Said;
  onReload(): void;
  onAllow(): void;
  onSettings?(): void;
  onWatch(): void;
  /** What the history holds of this tab. */
  historyHref: string;
  /** Where all links of the page can be checked; missing where it has none that can be read. */
  checkHref?: string;
  /** The guide's page about a failure. */
  guideHref(explained: Explained): string;
}

export function Popup(props: Props) {
  const { site, view, isReading, earlier, lost, said, loadView, guideHref, reporting, loadEvidence } = props;
  const explaining = { loadView, guideHref, reporting, loadEvidence };
  const lostPages = typeof view === 'object' && lost ? wordsFor(lost) : '';
  return (
    <>
      <header>
        <span class="site">{site}</span>
        {typeof view === 'object' && <span class="tally">{tallyOf(view)}</span>}
      </header>
      <SaidBar said={said} />
      <main aria-busy={isReading}>
        {typeof view === 'object' ? <Failures {...props} view={view} /> : <BlankPage {...props} view={view} />}
        {props.seesPart && <SeesPart onAllow={props.onAllow} />}
        {lostPages && <p class="note">{lostPages}</p>}
        {earlier.length > 0 && (
          <section class="card">
            <EarlierPages pages={earlier} {...explaining} />
          </section>
        )}
      </main>
      <footer>
        <Elsewhere href={props.historyHref} name={i18n.t('popup.history')} />
        <Elsewhere href="guide.html" name={i18n.t('popup.guide')} />
        {props.checkHref && <Elsewhere href={props.checkHref} name={i18n.t('popup.checkLinks')} />}
        <Elsewhere href="options.html" name={i18n.t('popup.settings')} />
      </footer>
    </>
  );
}

function Elsewhere({ href, name }: { href: string; name: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

/** Not seeing a failure is no sign that nothing failed. */
function SeesPart({ onAllow }: { onAllow(): void }) {
  return (
    <p class="note sees-part">
      {i18n.t('blank.seesPart')}{' '}
      <button type="button" onClick={onAllow}>
        {i18n.t('blank.allow')}
      </button>
    </p>
  );
}

function tallyOf({ own, counted }: PageView): string {
  const smaller = counted === 0 ? '' : i18n.t(own ? 'popup.smaller' : 'popup.failed', counted);
  return [own ? i18n.t('popup.pageError') : '', smaller].filter(Boolean).join(' · ');
}

function wordsFor({ forRoom, unreadable }: { forRoom: number; unreadable: number }): string {
  return [
    forRoom > 0 ? i18n.t('popup.lostForRoom', forRoom) : '',
    unreadable > 0 ? i18n.t('popup.lostUnreadable', unreadable) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
