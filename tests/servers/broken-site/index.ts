import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { closedPort, listen } from '../listen.ts';
import { startProxy } from '../proxy.ts';
import { answers } from './answers.ts';
import { failures } from './failures.ts';
import { indexPage } from './index-page.ts';
import { selfSigned } from './self-signed.ts';

/** The running site's addresses, each without a slash at the end. */
export interface BrokenSite {
  origin: string;
  /** The same site under another origin, for CORS. */
  other: string;
  /** https with a certificate that nobody signed. */
  secure: string;
  /** An address at which nobody listens. */
  closed: string;
  /** `host:port` of a forward proxy that wants a sign-in. */
  proxy: string;
  /** `host:port` of a proxy that does not run. */
  deadProxy: string;
  close(): Promise<void>;
}

/** Starts the site that fails on purpose, and its proxy, on free loopback ports. */
export async function startBrokenSite(port = 0): Promise<BrokenSite> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = url.pathname.split('/')[1] ?? '';
    if (name === '') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return void response.end(indexPage(failures(site)));
    }
    const answer = answers[name];
    if (!answer) return void response.writeHead(404).end('The broken site has no such page, and that is no joke.');
    answer(request, response, url);
  });
  const secureServer = createSecureServer(await selfSigned('127.0.0.1'), (_request, response) => response.end('ok'));
  const sites = await Promise.all([listen(server, port), listen(secureServer)]);
  const otherSite = await listen(createServer((...exchange) => server.emit('request', ...exchange)));
  const proxy = await startProxy(sites[0].port);

  const site: BrokenSite = {
    origin: `http://127.0.0.1:${sites[0].port}`,
    other: `http://127.0.0.1:${otherSite.port}`,
    secure: `https://127.0.0.1:${sites[1].port}`,
    closed: `http://127.0.0.1:${await closedPort()}`,
    proxy: `127.0.0.1:${proxy.port}`,
    deadProxy: `127.0.0.1:${await closedPort()}`,
    async close() {
      await Promise.all([...sites, otherSite, proxy].map((listening) => listening.close()));
    },
  };
  return site;
}
