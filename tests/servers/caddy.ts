import { selfSigned } from './broken-site/self-signed.ts';
import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type Ports = Awaited<ReturnType<typeof choosePorts>>;

/** Starts a real Caddy that fails in every way that visiting an address can show. Its certificate nobody signed. */
export async function startCaddy(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const ports = await choosePorts();
  const { cert, key } = await selfSigned('localhost');
  try {
    const end = await runServer({
      name: 'Caddy',
      files: (file) => ({
        'caddy.json': JSON.stringify(configuration(file, ports, upstreams)),
        'certificate.pem': cert,
        'key.pem': key,
        'site/broken-template.html': '{{there is no such function}}',
      }),
      args: (file) => ['run', '--config', file('caddy.json')],
      ports: Object.values(ports),
    });
    return {
      name: 'Caddy',
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

function choosePorts() {
  return freePorts('http', 'https');
}

function cases({ http, https }: Ports): RealCase[] {
  const at = (path: string) => `http://127.0.0.1:${http}${path}`;
  return [
    { fails: 'Plain http is sent to the https port.', url: `http://127.0.0.1:${https}/`, status: 400 },
    { fails: 'A rule lets nobody in.', url: at('/denied'), status: 403 },
    { fails: 'A rule lets nobody in, and says so.', url: at('/denied-in-words'), status: 403 },
    { fails: 'There is no such file.', url: at('/no-such-file'), status: 404 },
    { fails: 'The address is too long.', url: at(`/?${'long'.repeat(5000)}`), status: 431 },
    // The answer has the file’s length and nothing in it.
    { fails: 'A page’s template is broken.', url: at('/broken-template.html'), status: 500 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 502 },
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 502 },
    { fails: 'The app does not speak HTTP.', url: at('/nonsense'), status: 502 },
    { fails: 'The app sends a header that is none.', url: at('/bad-header'), status: 502 },
    { fails: 'The app’s headers are too large for Caddy.', url: at('/swollen'), status: 502 },
    { fails: 'Every app is marked as down.', url: at('/nobody'), status: 503 },
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 504 },
    { fails: 'The app behind Caddy answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind Caddy answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind Caddy answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind Caddy answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
  ];
}

/** In JSON, Caddy’s own form: Debian’s version can only there be told not to save it in the user’s home. */
function configuration(file: (path: string) => string, ports: Ports, upstreams: Upstreams): object {
  const { app, slow, hangsUp, nonsense, badHeader, swollen, dead } = upstreams;
  const at = (path: string, handler: object) => ({ match: [{ path: [path] }], handle: [handler], terminal: true });
  const pass = (...addresses: string[]) => ({
    handler: 'reverse_proxy',
    upstreams: addresses.map((dial) => ({ dial })),
    transport: { protocol: 'http', response_header_timeout: '1s', max_response_header_size: 10_000 },
  });
  const site = { handler: 'file_server', root: file('site') };
  const server = { automatic_https: { disable: true }, protocols: ['h1', 'h2'], max_header_bytes: 4096 };
  return {
    admin: { disabled: true, config: { persist: false } },
    storage: { module: 'file_system', root: file('storage') },
    apps: {
      http: {
        servers: {
          plain: {
            ...server,
            listen: [`127.0.0.1:${ports.http}`],
            routes: [
              at('/denied', { handler: 'static_response', status_code: 403 }),
              at('/denied-in-words', { handler: 'static_response', status_code: 403, body: 'Staff only.' }),
              at('/dead', pass(dead)),
              at('/nobody', pass()),
              at('/hangs-up', pass(hangsUp)),
              at('/nonsense', pass(nonsense)),
              at('/bad-header', pass(badHeader)),
              at('/swollen', pass(swollen)),
              at('/slow', pass(slow)),
              at('/app/*', pass(app)),
              { handle: [{ handler: 'templates', file_root: file('site') }, site] },
            ],
          },
          secure: {
            ...server,
            listen: [`127.0.0.1:${ports.https}`],
            tls_connection_policies: [{}],
            routes: [{ handle: [site] }],
          },
        },
      },
      tls: { certificates: { load_files: [{ certificate: file('certificate.pem'), key: file('key.pem') }] } },
    },
  };
}
