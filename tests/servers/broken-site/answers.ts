import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { page } from './page.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** Who was asked to wait before, and how much of what is huge was taken. */
const limited = new Set<string>();
let taken = 0;

/** What the site does wrong, by the first part of the path. Each is one way to fail. */
export const answers: Record<string, Answer> = {
  status: (_request, response, url) => {
    const code = Number(url.pathname.split('/')[2]);
    for (const line of url.searchParams.getAll('header')) {
      const colon = line.indexOf(':');
      response.appendHeader(line.slice(0, colon), line.slice(colon + 1).trim());
    }
    const reason = url.searchParams.get('reason');
    if (reason) response.statusMessage = reason;
    response.statusCode = code;
    if (url.searchParams.has('empty')) {
      response.setHeader('Content-Length', '0');
      response.end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${code}</title><h1>The broken site answers ${code}</h1>`,
    );
  },

  /** Any body, of any type: `/body/400?type=text/html&text=…`. */
  body: (_request, response, url) => {
    response.writeHead(Number(url.pathname.split('/')[2]), {
      'Content-Type': url.searchParams.get('type') ?? 'text/html',
    });
    response.end(url.searchParams.get('text'));
  },

  page: (_request, response, url) => html(response, page(url.searchParams)),

  'sign-in': (request, response, url) => {
    const wanted = `Basic ${Buffer.from('user:open sesame').toString('base64')}`;
    if (request.headers.authorization === wanted) {
      html(response, '<title>Signed in</title><h1>Signed in</h1>');
      return;
    }
    response.writeHead(401, {
      'WWW-Authenticate': `Basic realm="${url.searchParams.get('realm') ?? 'Broken site'}"`,
      'Content-Type': 'text/html',
    });
    response.end('<title>401</title><h1>Sign in first</h1>');
  },

  reset: (request) => {
    request.socket.resetAndDestroy();
  },

  'hang-up': (request) => {
    request.socket.end();
  },

  /** Never answers. */
  stall: () => {},

  /** Sends the status line, headers and half of a page, then nothing more. */
  'stall-body': (_request, response, url) => {
    response.writeHead(Number(url.searchParams.get('status') ?? 200), {
      'Content-Type': 'text/html',
      'Content-Length': '100000',
    });
    response.write(`<!doctype html><title>half</title>${'<p>half a page'.repeat(200)}`);
  },

  slow: (_request, response, url) => {
    setTimeout(() => html(response, '<title>slow</title>slow'), Number(url.searchParams.get('ms') ?? 1000));
  },

  loop: (_request, response, url) => {
    const step = Number(url.searchParams.get('step') ?? 0);
    response.writeHead(302, { Location: `/loop?step=${(step + 1) % 2}` });
    response.end();
  },

  /** Refuses to be asked with HEAD: `/no-head/405`. */
  'no-head': (request, response, url) => {
    if (request.method === 'HEAD') return void response.writeHead(Number(url.pathname.split('/')[2])).end();
    html(response, '<title>fine</title>fine');
  },

  /** Asks to wait the first time: `/limited?key=…&wait=1`, and is fine after that. */
  limited: (_request, response, url) => {
    const key = url.searchParams.get('key') ?? '';
    if (limited.has(key)) return html(response, '<title>fine</title>fine');
    limited.add(key);
    response.writeHead(429, { 'Retry-After': url.searchParams.get('wait') ?? '1' });
    response.end();
  },

  /** A body of 1 GB, as fast as it is read; `/huge/count` tells how many bytes were taken. */
  huge: (request, response, url) => {
    if (url.pathname === '/huge/count') return void response.end(String(taken));
    response.writeHead(Number(url.searchParams.get('status') ?? 200), {
      'Content-Type': 'text/html',
      'Content-Length': String(1024 ** 3),
    });
    const piece = Buffer.alloc(65_536, 'huge ');
    const go = () => {
      while (!response.destroyed && response.write(piece)) taken += piece.length;
      taken += piece.length;
    };
    response.on('drain', go);
    if (request.method === 'HEAD') response.end();
    else go();
  },

  redirect: (_request, response, url) => {
    response.writeHead(302, { Location: url.searchParams.get('to') ?? '/' });
    response.end();
  },

  download: (_request, response, url) => {
    response.writeHead(Number(url.searchParams.get('status') ?? 404), {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="report.bin"',
    });
    response.end('not a report');
  },

  'no-content': (_request, response) => {
    response.writeHead(204);
    response.end();
  },

  'cut-short': (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '1000' });
    response.write('only this', () => request.socket.end());
  },

  'bad-encoding': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
    response.end('this is not gzip');
  },

  'bad-chunks': (request) => {
    request.socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nnot a chunk size\r\n',
    );
  },

  nonsense: (request) => {
    request.socket.end('\u0000\u0001 this is not HTTP\r\n\r\n');
  },

  /** Bytes that no well-behaved server sends: control characters and a long value in the headers. */
  'odd-headers': (request, _response, url) => {
    const value = 'x'.repeat(Number(url.searchParams.get('length') ?? 10));
    request.socket.end(
      `HTTP/1.1 503 <b>\u0007\u202e\u00ff</b>\r\nContent-Type: text/html\r\nRetry-After: \u0001\u001b[31m<img src=x onerror=alert(1)>\r\nServer: ${value}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno`,
    );
  },

  cors: (request, response, url) => {
    const allow = url.searchParams.get('allow');
    if (allow) response.setHeader('Access-Control-Allow-Origin', allow);
    const preflight = url.searchParams.get('preflight');
    response.statusCode = Number((request.method === 'OPTIONS' && preflight) || url.searchParams.get('status') || 200);
    response.setHeader('Content-Type', url.searchParams.get('type') ?? 'application/json');
    response.end('{}');
  },

  'service-worker.js': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    response.end(`
      addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('message', (event) => fetch(event.data).catch(() => {}));
    `);
  },

  /** What it was asked, as JSON: method, headers as sent, body. */
  echo: async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const body = Buffer.concat(pieces).toString('utf8');
    response.end(JSON.stringify({ method: request.method, headers: request.headers, url: request.url, body }));
  },

  /** A body without an end, as fast as it is taken. */
  endless: (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const piece = 'x'.repeat(65_536);
    const pour = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', pour);
    pour();
  },

  /** A small red picture. */
  picture: (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png' });
    response.end(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGP4z8AARwzIHABvqgf5gNwAKAAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
  },

  gzip: (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    response.end(gzipSync('{"packed":true}'));
  },

  'favicon.ico': (_request, response) => {
    response.writeHead(404);
    response.end();
  },
};

function html(response: ServerResponse, body: string) {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en">${body}`);
}
