/**
 * A page that loads what its query names, each any number of times:
 * `?image=…&script=…&style=…&frame=…&fetch=…&post=…&beacon=…&socket=…&prefetch=…&prerender=…`,
 * `fetches=1000:/status/503?n=` for many at once, `worker=…` for a fetch from a service worker.
 */
export function page(query: URLSearchParams): string {
  const each = (name: string, markup: (url: string) => string) =>
    query
      .getAll(name)
      .map((url) => markup(escapeText(url)))
      .join('\n');
  const speculation = { prerender: [{ source: 'list', urls: query.getAll('prerender'), eagerness: 'immediate' }] };
  return `<title>${escapeText(query.get('title') ?? 'A page')}</title>
<link rel="icon" href="data:,">
${each('style', (url) => `<link rel="stylesheet" href="${url}">`)}
${each('prefetch', (url) => `<link rel="prefetch" href="${url}">`)}
${query.has('prerender') ? `<script type="speculationrules">${JSON.stringify(speculation)}</script>` : ''}
<h1>A page that loads</h1>
${each('image', (url) => `<img alt="" src="${url}">`)}
${each('script', (url) => `<script src="${url}"></script>`)}
${each('frame', (url) => `<iframe title="frame" src="${url}"></iframe>`)}
<script>
const query = new URLSearchParams(location.search);
const quietly = (promise) => promise.catch(() => {});
const work = [
  ...query.getAll('fetch').map((url) => quietly(fetch(url))),
  ...query.getAll('post').map((url) => quietly(fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }))),
  ...query.getAll('abort').map((url) => { const stop = new AbortController(); setTimeout(() => stop.abort(), 200); return quietly(fetch(url, { signal: stop.signal })); }),
  ...query.getAll('fetches').map(async (many) => {
    const colon = many.indexOf(':');
    const total = Number(many.slice(0, colon)), url = many.slice(colon + 1);
    for (let n = 0; n < total; n += 20) await Promise.all(Array.from({ length: Math.min(20, total - n) }, (_, i) => quietly(fetch(url + (n + i)))));
  }),
  ...query.getAll('socket').map((url) => new Promise((done) => { const socket = new WebSocket(url); socket.onerror = socket.onclose = done; })),
  ...query.getAll('worker').map(async (url) => {
    await navigator.serviceWorker.register('/service-worker.js');
    const ready = await navigator.serviceWorker.ready;
    ready.active.postMessage(url);
  }),
];
for (const url of query.getAll('beacon')) navigator.sendBeacon(url, 'x');
Promise.all(work).then(() => { document.body.dataset.done = 'true'; });
</script>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
