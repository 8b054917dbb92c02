import { createServer } from 'node:http';
import { type Listening, listen } from '../../tests/servers/listen.ts';

const MUGS = { red: '#c8553d', green: '#5b8c5a', yellow: '#e0a93b', grey: '#8a8f98' };

/** A small shop, which really fails at what its pictures are about: a picture, a call, the checkout, an old address. */
export function startShop(): Promise<Listening> {
  const server = createServer(({ url = '/' }, response) => {
    const say = (status: number, type: string, text: string, headers = {}) =>
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, Server: 'nginx', ...headers }).end(text);
    const mug = /^\/mugs\/(\w+)\.svg$/.exec(url)?.[1] ?? '';
    if (url === '/') return say(200, 'text/html', SHOP);
    if (url === '/works') return say(200, 'text/html', page('<h1>Mugs</h1><p>All is well here.</p>'));
    if (Object.hasOwn(MUGS, mug)) return say(200, 'image/svg+xml', picture(MUGS[mug as keyof typeof MUGS]));
    if (url === '/checkout') return say(503, 'text/html', page(BUSY), { 'Retry-After': '120' });
    if (url === '/api/basket') return say(500, 'application/problem+json', BASKET);
    if (url === '/orders') return say(401, 'text/html', page('<h1>Sign in</h1>'), { 'WWW-Authenticate': 'Bearer' });
    return say(404, 'text/html', page('<h1>There is nothing here</h1>'));
  });
  return listen(server);
}

const BUSY = '<h1>503 Service Temporarily Unavailable</h1>';
const BASKET = JSON.stringify({ title: 'The basket could not be read', status: 500, detail: 'No answer from storage' });

function picture(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="none" stroke="${colour}"
    stroke-width="9" d="M66 40h10a10 10 0 0 1 0 26H66"/><path fill="${colour}" d="M24 28h44v44a10 10 0 0 1-10 10H34a10 10 0 0 1-10-10z"/></svg>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>The mug shop</title><link rel="icon" href="data:,"><style>
    :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
    body { margin: 32px 48px } ul { display: flex; gap: 24px; padding: 0; list-style: none }
    img { display: block; width: 150px; height: 150px; background: light-dark(#f3f1ec, #26282d); border-radius: 12px }
  </style>${body}`;
}

const NAMES = { red: 'Brick', blue: 'Harbour', green: 'Moss', yellow: 'Maize' };
const SHOP = page(
  `<h1>The mug shop</h1><p>Four colours, thrown by hand.</p><ul>${Object.entries(NAMES)
    .map(([colour, name]) => `<li><img src="/mugs/${colour}.svg" alt="${name}"><p>${name}<br>€ 18</p></li>`)
    .join('')}</ul><script>fetch('/api/basket').catch(() => {});</script>`,
);
