import type { BrokenSite } from '../servers/broken-site/index.ts';

/** A request that fails while a visit is made. */
interface Fault {
  url: string;
  /** What is answered; nothing where no answer comes. */
  status?: number;
  /** The page’s own. */
  isOwn?: true;
}

/** An address to visit, and all that fails then; what an extension blocks or the page cancels is not counted. */
export interface Visit {
  url: string;
  faults: readonly Fault[];
}

const PROBLEM = { type: 'https://shop.example/problems/empty', title: 'The basket is empty', status: 422 };
const GRAPHQL = { data: null, errors: [{ message: 'There is no such product', path: ['product'] }] };
const CACHED = '/status/410?header=Cache-Control:max-age%3D600';

/** What a recorder is to visit, in order. */
export function visits(site: BrokenSite): Visit[] {
  const at = (path: string) => site.origin + path;
  const ownFault = (url: string, status?: number): Visit => ({ url, faults: [{ url, status, isOwn: true }] });
  const atLast: Fault = { url: at('/status/404?at-last'), status: 404, isOwn: true };
  const gone = { url: at(CACHED), status: 410 };
  return [
    ownFault(body(site, 404, 'text/html', '<link rel="icon" href="data:,"><title>Lost</title>No such thing'), 404),
    ownFault(at('/status/503'), 503),
    { url: at(`/redirect?${to(`/redirect?${to('/status/404?at-last')}`)}`), faults: [atLast] },
    pageWith([
      ['fetch', at('/status/503?call'), 503],
      ['image', at('/status/404?picture'), 404],
      ['script', at('/status/404?script'), 404],
      ['frame', at('/status/403?frame'), 403],
      ['fetch', body(site, 422, 'application/problem+json', JSON.stringify(PROBLEM)), 422],
      ['fetch', body(site, 200, 'application/json', JSON.stringify(GRAPHQL)), 200],
    ]),
    pageWith([
      ['fetch', `${site.closed}/refused-call`],
      ['fetch', 'http://no-such-name.invalid/unknown-call'],
      ['fetch', `${site.secure}/untrusted-call`],
      ['image', at('/reset?cut-off')],
    ]),
    pageWith([
      ['fetch', `${site.other}/cors?status=200`],
      ['fetch', `${site.other}/cors?status=500`, 500],
      ['post', `${site.other}/cors?preflight=404`],
    ]),
    { url: at(`/page?title=one&fetch=${encodeURIComponent(CACHED)}`), faults: [gone] },
    { url: at(`/page?title=two&fetch=${encodeURIComponent(CACHED)}`), faults: [gone] },
    { url: at('/page?abort=/stall&script=/advert.js&title=stopped'), faults: [] },
    ownFault(`${site.closed}/refused`),
    ownFault('http://no-such-name.invalid/unknown'),
    ownFault(`${site.secure}/untrusted`),
    ownFault(at('/hang-up')),
    // Still under way at the end.
    { url: at('/page?beacon=/stall%3Fto-the-end'), faults: [] },
  ];

  function pageWith(loads: [kind: string, url: string, status?: number][]): Visit {
    const query = new URLSearchParams(loads.map(([kind, url]) => [kind, url]));
    return { url: at(`/page?${query}`), faults: loads.map(([, url, status]) => ({ url, status })) };
  }
}

function to(path: string): string {
  return `to=${encodeURIComponent(path)}`;
}

function body(site: BrokenSite, status: number, type: string, text: string): string {
  return `${site.origin}/body/${status}?${new URLSearchParams({ type, text })}`;
}
