import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '../servers/listen.ts';

/** A site that fails until it is told not to, and remembers what it was asked. */
export interface RecoveringSite {
  host: string;
  /** What it answers with from now on. */
  status: number;
  asked: IncomingMessage[];
  close(): Promise<void>;
}

export async function startRecoveringSite(): Promise<RecoveringSite> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    asked.push(request);
    response.writeHead(site.status, { 'Content-Type': 'text/html', 'Set-Cookie': 'seen=1' });
    response.end(`<!doctype html><html lang="en"><title>${site.status}</title><h1>${site.status}</h1>`);
  });
  const { port, close } = await listen(server);
  const site: RecoveringSite = { host: `127.0.0.1:${port}`, status: 503, asked, close };
  return site;
}
