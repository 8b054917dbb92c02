import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { RealCase, RealServer } from './real-server.ts';
import { startSquid } from './squid.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

/**
 * Starts a real Squid that fails, over http and without a sign-in, in every way that visiting an address can show.
 * The browser has to reach the hosts that end in `.squid.test`, and no others, through `proxy` (`host:port`).
 */
export async function startSquidCases(): Promise<RealServer & { proxy: string }> {
  const upstreams = await startUpstreams();
  try {
    const squid = await startSquid();
    return {
      name: 'Squid',
      party: 'proxy',
      proxy: squid.open,
      cases: await cases(squid.open, upstreams),
      async close() {
        await squid.close();
        await upstreams.close();
      },
    };
  } catch (error) {
    await upstreams.close();
    throw error;
  }
}

async function cases(proxy: string, upstreams: Upstreams): Promise<RealCase[]> {
  const { app, slow, hangsUp, badHeader, dead } = upstreams;
  const at = (upstream: string, path = '/') => `http://site.squid.test:${upstream.split(':')[1]}${path}`;
  const unknown = 'http://no-such-name.squid.test/';
  return [
    { fails: 'A rule of Squid’s refuses the site.', url: 'http://denied.squid.test/', status: 403 },
    { fails: 'The address is too long for Squid.', url: at(app, `/?${'long'.repeat(5000)}`), status: 400 },
    // 503 by Squid's own documentation (ERR_DNS_FAIL); Debian's 5.7-2+deb12u6 says 502 (ERR_READ_ERROR).
    { fails: 'Squid does not find the site’s name.', url: unknown, status: await statusThrough(proxy, unknown) },
    { fails: 'Nobody listens at the site.', url: at(dead), status: 503 },
    { fails: 'The site hangs up.', url: at(hangsUp), status: 502 },
    { fails: 'The site sends a header that is none.', url: at(badHeader), status: 502 },
    { fails: 'The site does not answer in time.', url: at(slow), status: 504 },
    { fails: 'The site behind Squid answers 404 with its own page.', url: at(app, '/404'), status: 404, byApp: true },
    {
      fails: 'The site behind Squid answers 404 with nothing in it.',
      url: at(app, '/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The site behind Squid answers 500 with its own page.', url: at(app, '/500'), status: 500, byApp: true },
    { fails: 'The site behind Squid answers 503 with its own page.', url: at(app, '/503'), status: 503, byApp: true },
  ];
}

async function statusThrough(proxy: string, url: string): Promise<number | undefined> {
  const [host, port] = proxy.split(':');
  const headers = { host: new URL(url).host };
  const asked = request({ host, port, path: url, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
