import { selfSigned } from './broken-site/self-signed.ts';
import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type Ports = Awaited<ReturnType<typeof choosePorts>>;

/** HAProxy sends such a file as it is, in place of its own page. */
const OWNERS_PAGE = `HTTP/1.0 503 Service Unavailable\r
Cache-Control: no-cache\r
Content-Type: text/html\r
\r
<!doctype html><title>Back soon</title><h1>The garden shop is back soon</h1>
`;

/** Starts a real HAProxy that fails in every way that visiting an address can show. Its certificate nobody signed. */
export async function startHaproxy(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const ports = await choosePorts();
  const { cert, key } = await selfSigned('localhost');
  try {
    const end = await runServer({
      name: 'HAProxy',
      files: (file) => ({
        'haproxy.cfg': configuration(file, ports, upstreams),
        'certificate-and-key.pem': `${cert.trim()}\n${key}`,
        '503.http': OWNERS_PAGE,
      }),
      // -db: one process in the foreground, which is gone as soon as it is killed.
      args: (file) => ['-db', '-f', file('haproxy.cfg')],
      ports: Object.values(ports),
    });
    return {
      name: 'HAProxy',
      party: 'gateway',
      cases: cases(ports),
      async close() {
        await end();
        await upstreams.close();
      },
    };
  } catch (error) {
    await upstreams.close();
    throw error;
  }
}

function choosePorts() {
  return freePorts('http', 'https');
}

function cases({ http, https }: Ports): RealCase[] {
  const at = (path: string) => `http://127.0.0.1:${http}${path}`;
  return [
    {
      fails: 'The address does not fit into HAProxy’s memory for a request.',
      url: at(`/?${'long'.repeat(5000)}`),
      status: 400,
    },
    { fails: 'Plain http is sent to the https port.', url: `http://127.0.0.1:${https}/` },
    { fails: 'A rule lets nobody in.', url: at('/denied'), status: 403 },
    { fails: 'A rule says that there is no such page.', url: at('/denied-404'), status: 404 },
    // A browser can't send half a request when it visits an address; the page is the same.
    { fails: 'A rule answers as to a request that never ends.', url: at('/denied-408'), status: 408 },
    { fails: 'A rule says that there were too many requests.', url: at('/denied-429'), status: 429 },
    { fails: 'A rule keeps the visitor waiting, then answers 500 (tarpit).', url: at('/tarpit'), status: 500 },
    // On a connection that was used before, HAProxy just hangs up, too, and the browser asks again on a new one.
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 502 },
    { fails: 'The app does not speak HTTP.', url: at('/nonsense'), status: 502 },
    { fails: 'The app sends a header that is none.', url: at('/bad-header'), status: 502 },
    { fails: 'The app’s headers are too large for HAProxy.', url: at('/swollen'), status: 502 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 503 },
    { fails: 'No app is named at all.', url: at('/nobody'), status: 503 },
    {
      fails: 'Nobody listens where the app should be; the owner wrote the page for it.',
      url: at('/back-soon'),
      status: 503,
    },
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 504 },
    { fails: 'The app behind HAProxy answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind HAProxy answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind HAProxy answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind HAProxy answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
  ];
}

function configuration(file: (path: string) => string, ports: Ports, upstreams: Upstreams): string {
  const { app, slow, hangsUp, nonsense, badHeader, swollen, dead } = upstreams;
  return `defaults
  mode http
  retries 0
  timeout connect 1s
  timeout client 5s
  timeout server 1s
  timeout tarpit 100ms

frontend plain
  bind 127.0.0.1:${ports.http}
  http-request deny if { path /denied }
  http-request deny deny_status 404 if { path /denied-404 }
  http-request deny deny_status 408 if { path /denied-408 }
  http-request deny deny_status 429 if { path /denied-429 }
  http-request tarpit if { path /tarpit }
  use_backend %[path,field(2,/)]

frontend secure
  bind 127.0.0.1:${ports.https} ssl crt ${file('certificate-and-key.pem')}
  use_backend app

backend nobody
backend back-soon
  errorfile 503 ${file('503.http')}
  server app ${dead}
${Object.entries({ app, slow, nonsense, swollen, dead, 'hangs-up': hangsUp, 'bad-header': badHeader })
  .map(([name, address]) => `backend ${name}\n  server app ${address}\n`)
  .join('')}`;
}
