import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:net';
import { closedPort, listen } from './listen.ts';

/** Apps for a web server to stand in front of, each failing in its own way; all addresses are `127.0.0.1:port`. */
export interface Upstreams {
  /** Answers with the status that the path ends in (`/404`) and a page of its own, or with an empty one (`/404?empty`). */
  app: string;
  /** Takes a request and never answers. */
  slow: string;
  /** Takes a request and hangs up. */
  hangsUp: string;
  /** Answers with something that is not HTTP. */
  nonsense: string;
  /** Answers with a header that is none. */
  badHeader: string;
  /** Answers with a header of 20,000 characters. */
  swollen: string;
  /** Nobody listens here. */
  dead: string;
  close(): Promise<void>;
}

export async function startUpstreams(): Promise<Upstreams> {
  const app = await listen(createHttpServer(answerAsApp));
  const slow = await listen(createServer((socket) => socket.resume()));
  const hangsUp = await listen(afterAsking(''));
  const nonsense = await listen(afterAsking('This is no HTTP.\r\n\r\n'));
  const badHeader = await listen(afterAsking('HTTP/1.1 200 OK\r\n\0\r\n\r\n'));
  const swollen = await listen(afterAsking(`HTTP/1.1 200 OK\r\nX-Long: ${'long'.repeat(5000)}\r\n\r\n`));
  const address = ({ port }: { port: number }) => `127.0.0.1:${port}`;
  return {
    app: address(app),
    slow: address(slow),
    hangsUp: address(hangsUp),
    nonsense: address(nonsense),
    badHeader: address(badHeader),
    swollen: address(swollen),
    dead: address({ port: await closedPort() }),
    async close() {
      await Promise.all([app, slow, hangsUp, nonsense, badHeader, swollen].map((server) => server.close()));
    },
  };
}

/** Waits for a request, says this and hangs up. */
function afterAsking(answer: string): Server {
  return createServer((socket) => socket.once('data', () => socket.end(answer)));
}

function answerAsApp(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://app.test');
  const status = Number(/\d{3}$/.exec(pathname)?.[0] ?? 200);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(search === '?empty' ? '' : page(status));
}

function page(status: number): string {
  return `<!doctype html><title>The garden shop</title><h1>The garden shop</h1><p>Our app says ${status}: we are sorry.</p>`;
}
