import { setTimeout as pause } from 'node:timers/promises';
import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

/** Starts a real Varnish that fails in every way that visiting an address can show. */
export async function startVarnish(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const { http } = await freePorts('http');
  const origin = `http://127.0.0.1:${http}`;
  try {
    const end = await runServer({
      name: 'Varnish',
      files: () => ({ 'site.vcl': configuration(upstreams) }),
      args: (file) => [
        ...['-F', '-a', `127.0.0.1:${http}`, '-f', file('site.vcl'), '-n', file('work')],
        // Without a user of its own (-j), a port for its operator (-T), or much memory (-s).
        ...['-j', 'none', '-T', 'none', '-s', 'malloc,8m', '-p', 'http_req_hdr_len=1k'],
      ],
      ports: [http],
    });
    await untilStored(`${origin}/stored/404`);
    return {
      name: 'Varnish',
      party: 'cdn',
      cases: cases(origin),
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

function cases(origin: string): RealCase[] {
  const at = (path: string) => origin + path;
  return [
    {
      fails: 'The cookies that a first answer sets are too large for the next request.',
      url: at('/varnish-cookies/set'),
      status: 400,
    },
    { fails: 'A rule lets nobody in.', url: at('/synth/403'), status: 403 },
    { fails: 'A rule says that there is no such page.', url: at('/synth/404'), status: 404 },
    { fails: 'A rule does not take this method.', url: at('/synth/405'), status: 405 },
    { fails: 'A rule answers with a reason of the owner’s own.', url: at('/slow-down'), status: 429 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 503 },
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 503 },
    { fails: 'The app does not speak HTTP.', url: at('/nonsense'), status: 503 },
    { fails: 'The app sends a header that is none.', url: at('/bad-header'), status: 503 },
    { fails: 'The app’s headers are too large for Varnish.', url: at('/swollen'), status: 503 },
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 503 },
    { fails: 'The app behind Varnish answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind Varnish answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind Varnish answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind Varnish answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
    {
      fails: 'The app answered 404 a while ago, and Varnish stored it.',
      url: at('/stored/404'),
      status: 404,
      byApp: true,
    },
  ];
}

function configuration({ app, slow, hangsUp, nonsense, badHeader, swollen, dead }: Upstreams): string {
  const backends = Object.entries({ app, slow, hangsUp, nonsense, badHeader, swollen, dead }).map(([name, address]) => {
    const [host, port] = address.split(':');
    return `backend ${name} { .host = "${host}"; .port = "${port}"; .connect_timeout = 1s; .first_byte_timeout = 1s; }`;
  });
  return `vcl 4.1;
${backends.join('\n')}

sub vcl_recv {
  set req.backend_hint = app;
  if (req.url == "/varnish-cookies/set") { return (synth(302)); }
  if (req.url == "/synth/403") { return (synth(403)); }
  if (req.url == "/synth/404") { return (synth(404)); }
  if (req.url == "/synth/405") { return (synth(405)); }
  if (req.url == "/slow-down") { return (synth(429, "Not so fast")); }
  if (req.url == "/dead") { set req.backend_hint = dead; }
  if (req.url == "/hangs-up") { set req.backend_hint = hangsUp; }
  if (req.url == "/nonsense") { set req.backend_hint = nonsense; }
  if (req.url == "/bad-header") { set req.backend_hint = badHeader; }
  if (req.url == "/swollen") { set req.backend_hint = swollen; }
  if (req.url == "/slow") { set req.backend_hint = slow; }
  if (req.url !~ "^/stored/") { return (pass); }
  # With a cookie, Varnish neither stores nor looks.
  unset req.http.Cookie;
}

sub vcl_synth {
  if (resp.status == 302) {
    # The path keeps this cookie from every other request to this host.
    set resp.http.Set-Cookie = "basket=${'apples'.repeat(200)}; Path=/varnish-cookies/; Max-Age=60";
    set resp.http.Location = "/varnish-cookies/";
  }
}
`;
}

/** Visits an address until the answer comes out of the cache a second old or older. */
async function untilStored(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const response = await fetch(url);
    await response.arrayBuffer();
    if (Number(response.headers.get('age')) > 0) return;
    await pause(100);
  }
  throw new Error(`Varnish did not store the answer to ${url}.`);
}
