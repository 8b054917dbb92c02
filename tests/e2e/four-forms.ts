import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { selfSigned } from '../servers/broken-site/self-signed.ts';
import { listen } from '../servers/listen.ts';

/** A site with a name, so that it can be written in four ways: http and https, with and without `www`. */
export interface FourForms {
  /** What it answers to `http://shop.example/path` and the like; where it leads, or nothing for 200. */
  leads: (url: string) => string | undefined;
  /** What it was asked, in order, under the name it was asked by. */
  asked: { url: string; headers: IncomingMessage['headers'] }[];
  /** For Chromium's command line: where the names are. */
  args: string[];
  close(): Promise<void>;
}

export async function startFourForms(): Promise<FourForms> {
  const answer =
    (scheme: string): RequestListener =>
    (request, response) => {
      const url = `${scheme}://${request.headers.host}${request.url}`;
      site.asked.push({ url, headers: request.headers });
      const location = site.leads(url);
      if (location) return void response.writeHead(301, { Location: location }).end();
      response.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'shop=1; Path=/' }).end('<h1>Shop</h1>');
    };
  const plain = await listen(createServer(answer('http')));
  const secure = await listen(createSecureServer(await selfSigned('shop.example'), answer('https')));
  const rules = ['shop.example', 'www.shop.example'].flatMap((host) => [
    `MAP ${host}:80 127.0.0.1:${plain.port}`,
    `MAP ${host}:443 127.0.0.1:${secure.port}`,
  ]);
  const site: FourForms = {
    leads: () => undefined,
    asked: [],
    args: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'],
    async close() {
      await Promise.all([plain.close(), secure.close()]);
    },
  };
  return site;
}
