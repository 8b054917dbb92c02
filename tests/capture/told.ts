import type { Observation } from '../../capture/observation';
import { isNoise } from '../../diagnose/noise';
import { record } from '../../store/record';
import { newTab, shownPage, type Tab } from '../../store/tab';
import { type FakeEvent, fakeBrowser } from './fake-browser';

/** One event as the browser tells it: `headers`, `nav error`, …, with what differs from a plain page load. */
export type Told = [event: keyof typeof EVENTS, details: Record<string, unknown>];

const EVENTS = {
  request: ['webRequest', 'onBeforeRequest'],
  sent: ['webRequest', 'onSendHeaders'],
  headers: ['webRequest', 'onHeadersReceived'],
  auth: ['webRequest', 'onAuthRequired'],
  redirect: ['webRequest', 'onBeforeRedirect'],
  completed: ['webRequest', 'onCompleted'],
  error: ['webRequest', 'onErrorOccurred'],
  navigate: ['webNavigation', 'onBeforeNavigate'],
  commit: ['webNavigation', 'onCommitted'],
  'nav error': ['webNavigation', 'onErrorOccurred'],
  'dom loaded': ['webNavigation', 'onDOMContentLoaded'],
  loaded: ['webNavigation', 'onCompleted'],
} as const;

const PLAIN = { requestId: 'r1', tabId: 1, frameId: 0, parentFrameId: -1, url: 'https://site.example/', method: 'GET' };

/** The holder that the mock of `wxt/browser` hands out: `vi.mock('wxt/browser', () => ({ get browser() { … } }))`. */
export const current = { browser: fakeBrowser() };

/** The tab after the browser has told all this, one event each millisecond unless `timeStamp` says otherwise. */
export async function tabAfter(told: readonly Told[]): Promise<{ tab: Tab; observations: Observation[] }> {
  current.browser = fakeBrowser();
  const { watchRequests } = await import('../../capture/watch-requests');
  const { watchNavigations } = await import('../../capture/watch-navigations');
  const tab = newTab();
  const observations: Observation[] = [];
  const tell = (observation: Observation) => {
    observations.push(observation);
    if (observation.kind !== 'closed' && observation.kind !== 'replaced') record(tab, observation, isNoise);
  };
  watchRequests(new Set(['retry-after', 'access-control-allow-origin']), tell);
  watchNavigations(tell);
  for (const [index, [event, details]] of told.entries()) {
    const [api, name] = EVENTS[event];
    const type = api === 'webRequest' ? { type: 'main_frame' } : {};
    const target = (current.browser[api] as unknown as Record<string, FakeEvent>)[name];
    target?.fire({ ...PLAIN, ...type, timeStamp: 1000 + index, statusLine: '', ...details });
  }
  return { tab, observations };
}

export function shown(tab: Tab) {
  return shownPage(tab, isNoise);
}
