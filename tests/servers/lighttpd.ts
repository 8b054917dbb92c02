import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type Ports = Awaited<ReturnType<typeof choosePorts>>;

/** Starts a real lighttpd that fails in every way that visiting an address can show. */
export async function startLighttpd(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const ports = await choosePorts();
  try {
    const end = await runServer({
      name: 'lighttpd',
      files: (file) => ({
        'lighttpd.conf': configuration(file, ports, upstreams),
        'site/folder/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
      args: (file) => ['-D', '-f', file('lighttpd.conf')],
      ports: Object.values(ports),
    });
    return {
      name: 'lighttpd',
      party: 'server',
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

/** `terse` hides its name. */
function choosePorts() {
  return freePorts('http', 'terse');
}

function cases({ http, terse }: Ports): RealCase[] {
  const at = (path: string) => `http://127.0.0.1:${http}${path}`;
  return [
    { fails: 'The address has a control character in it.', url: at('/%01'), status: 400 },
    { fails: 'A rule lets nobody in.', url: at('/denied'), status: 403 },
    { fails: 'A folder has no index page.', url: at('/folder/'), status: 403 },
    { fails: 'There is no such file.', url: at('/no-such-file'), status: 404 },
    { fails: 'There is no such file; the name is hidden.', url: `http://127.0.0.1:${terse}/no-such-file`, status: 404 },
    { fails: 'The address is too long.', url: at(`/?${'long'.repeat(5000)}`), status: 431 },
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 500 },
    { fails: 'The app does not speak HTTP.', url: at('/nonsense'), status: 502 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 503 },
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 504 },
    { fails: 'The app behind lighttpd answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind lighttpd answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind lighttpd answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind lighttpd answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
  ];
}

function configuration(file: (path: string) => string, ports: Ports, upstreams: Upstreams): string {
  const { app, slow, hangsUp, nonsense, dead } = upstreams;
  const passed = Object.entries({ app, slow, nonsense, dead, 'hangs-up': hangsUp }).map(([path, address]) => {
    const [host, port] = address.split(':');
    const upstream = `"host" => "${host}", "port" => ${port}, "read-timeout" => 1`;
    return `$HTTP["url"] =~ "^/${path}(/|$)" { proxy.server = ("" => ((${upstream}))) }`;
  });
  return `server.modules = ("mod_access", "mod_proxy")
server.bind = "127.0.0.1"
server.port = ${ports.http}
server.document-root = "${file('site')}"
$HTTP["url"] == "/denied" { url.access-deny = ("") }
$SERVER["socket"] == "127.0.0.1:${ports.terse}" { server.tag = "" }
${passed.join('\n')}
`;
}
