import type { BrokenSite } from './index.ts';

export interface BrokenLink {
  title: string;
  url: string;
}

const STATUSES = [400, 401, 403, 404, 405, 407, 408, 410, 413, 418, 429, 451, 500, 502, 503, 504, 511];

/** Every way this site can fail, as a link; `npm start` visits them in this order. */
export function failures(site: BrokenSite): BrokenLink[] {
  const { origin, other } = site;
  const at = (base: string, path: string) => base + path;
  const page = (...loads: [kind: string, url: string][]) => `${origin}/page?${new URLSearchParams(loads)}`;
  return [
    ...STATUSES.map((code) => ({ title: `The page answers ${code}`, url: at(origin, `/status/${code}`) })),
    { title: '404 with nothing in it', url: at(origin, '/status/404?empty') },
    { title: '503 with Retry-After', url: at(origin, '/status/503?header=Retry-After:120') },
    { title: 'A site that wants a sign-in', url: at(origin, '/sign-in') },
    { title: 'A download that is not there', url: at(origin, '/download/report.bin') },
    { title: 'A name that does not exist', url: 'http://no-such-name.invalid/' },
    { title: 'Connection refused', url: at(site.closed, '/') },
    { title: 'Connection reset', url: at(origin, '/reset') },
    { title: 'Empty answer', url: at(origin, '/hang-up') },
    { title: 'Not HTTP at all', url: at(origin, '/nonsense') },
    { title: 'Broken encoding', url: at(origin, '/bad-encoding') },
    { title: 'Redirects in a circle', url: at(origin, '/loop') },
    { title: 'A port browsers refuse', url: 'http://127.0.0.1:6667/' },
    { title: 'A certificate nobody signed', url: at(site.secure, '/') },
    { title: 'https to an http port', url: at(origin.replace('http:', 'https:'), '/') },
    { title: 'A proxy wants a sign-in (http)', url: 'http://needs-sign-in.test/' },
    { title: 'A proxy wants a sign-in (https)', url: 'https://needs-sign-in.test/' },
    { title: 'A proxy refuses with 403 (https)', url: 'https://refused-403.test/' },
    { title: 'A proxy that is not there', url: 'http://dead-proxy.test/' },
    {
      title: 'A page with a missing image and a failing call',
      url: page(['image', '/status/404'], ['fetch', '/status/503'], ['fetch', '/status/503']),
    },
    { title: 'A call that CORS refuses', url: page(['fetch', at(other, '/cors?status=500')]) },
    { title: 'A WebSocket that is refused', url: page(['socket', at(origin.replace('http:', 'ws:'), '/status/403')]) },
    { title: '300 failures on one page', url: page(['fetches', '300:/status/503?n=']) },
  ];
}

/** A proxy auto-configuration file that sends only the names ending in `.test` through the site's proxies. */
export function proxyAutoConfig(site: BrokenSite): string {
  return `function FindProxyForURL(url, host) {
  if (host === 'dead-proxy.test') return 'PROXY ${site.deadProxy}';
  if (host.endsWith('.test')) return 'PROXY ${site.proxy}';
  return 'DIRECT';
}`;
}
