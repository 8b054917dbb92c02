import { selfSigned } from './broken-site/self-signed.ts';
import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type Ports = Awaited<ReturnType<typeof choosePorts>>;

/** Starts a real nginx that fails in every way that visiting an address can show. Its certificate nobody signed. */
export async function startNginx(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const ports = await choosePorts();
  const { cert, key } = await selfSigned('localhost');
  try {
    const end = await runServer({
      name: 'nginx',
      files: (file) => ({
        'nginx.conf': configuration(file, ports, upstreams),
        'certificate.pem': cert,
        'key.pem': key,
        'site/folder/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
      args: (file) => ['-p', file('.'), '-c', file('nginx.conf')],
      ports: Object.values(ports),
    });
    return {
      name: 'nginx',
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

/** `terse` hides its version; `mutual` wants a certificate from the browser, too. */
function choosePorts() {
  return freePorts('http', 'terse', 'https', 'mutual');
}

function cases({ http, terse, https, mutual }: Ports): RealCase[] {
  const at = (path: string) => `http://127.0.0.1:${http}${path}`;
  const short = (path: string) => `http://127.0.0.1:${terse}${path}`;
  return [
    { fails: 'Plain http is sent to the https port.', url: `http://127.0.0.1:${https}/`, status: 400 },
    { fails: 'The browser shows no certificate of its own.', url: `https://127.0.0.1:${mutual}/`, status: 400 },
    {
      fails: 'The cookies that a first answer sets are too large for the next request.',
      url: at('/nginx-cookies/set'),
      status: 400,
    },
    { fails: 'The address is too long.', url: at(`/?${'long'.repeat(300)}`), status: 414 },
    { fails: 'The address has a percent sign that stands for nothing.', url: at('/100%zz'), status: 400 },
    { fails: 'A rule lets nobody in.', url: at('/denied'), status: 403 },
    { fails: 'A folder has no index page.', url: at('/folder/'), status: 403 },
    { fails: 'There is no such file.', url: at('/no-such-file'), status: 404 },
    { fails: 'There is no such file; the version is hidden.', url: short('/no-such-file'), status: 404 },
    { fails: 'The address takes forms only.', url: at('/form'), status: 405 },
    { fails: 'The second request within a minute is over the limit.', url: at('/often'), status: 429 },
    { fails: 'The limit is passed where the owner left its status at 503.', url: at('/often-503'), status: 503 },
    { fails: 'The connection is closed without an answer (444).', url: at('/silent') },
    { fails: 'The rules lead in a circle.', url: at('/circle'), status: 500 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 502 },
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 502 },
    { fails: 'The app’s headers are broken.', url: at('/bad-header'), status: 502 },
    { fails: 'The app’s headers are too large for nginx.', url: at('/swollen'), status: 502 },
    // Nginx takes it for HTTP/0.9 and passes it on as it is.
    { fails: 'The app does not speak HTTP.', url: at('/nonsense') },
    { fails: 'The site is closed for maintenance.', url: at('/closed'), status: 503 },
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 504 },
    { fails: 'The app does not answer in time; the version is hidden.', url: short('/slow'), status: 504 },
    { fails: 'The app behind nginx answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind nginx answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind nginx answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind nginx answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
    { fails: 'The app answers 404, and nginx puts its own page over it.', url: at('/covered/404'), status: 404 },
  ];
}

/** One process, which is gone as soon as it is killed; nothing is written outside its folder. */
function configuration(file: (path: string) => string, ports: Ports, upstreams: Upstreams) {
  return `daemon off;
master_process off;
pid ${file('nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
  default_type text/html;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${file(name)};`).join(' ')}
  ssl_certificate ${file('certificate.pem')};
  ssl_certificate_key ${file('key.pem')};
  limit_req_zone all zone=often:32k rate=1r/m;
  limit_req_zone all zone=often503:32k rate=1r/m;
  root ${file('site')};

  server {
    listen 127.0.0.1:${ports.http};
    large_client_header_buffers 4 1k;
    ${locations()}
  }
  server {
    listen 127.0.0.1:${ports.terse};
    server_tokens off;
    ${locations()}
  }
  server {
    listen 127.0.0.1:${ports.https} ssl;
  }
  server {
    listen 127.0.0.1:${ports.mutual} ssl;
    ssl_client_certificate ${file('certificate.pem')};
    ssl_verify_client on;
  }
}
`;

  function locations(): string {
    const { app, slow, hangsUp, nonsense, badHeader, swollen, dead } = upstreams;
    return `
    proxy_read_timeout 1s;
    # The path keeps this cookie from every other request to this host.
    location = /nginx-cookies/set {
      add_header Set-Cookie "basket=${'apples'.repeat(300)}; Path=/nginx-cookies/; Max-Age=60";
      return 302 /nginx-cookies/;
    }
    location = /denied { deny all; }
    location = /form { if ($request_method != POST) { return 405; } }
    # Unlike return, try_files comes after the limit: the first request is sent here once more.
    location = /often { limit_req zone=often; limit_req_status 429; try_files /none @often; }
    location @often { return 302 /often; }
    location = /often-503 { limit_req zone=often503; try_files /none @often-503; }
    location @often-503 { return 302 /often-503; }
    location = /silent { return 444; }
    location = /circle { rewrite ^ /circle last; }
    location = /closed { return 503; }
    location /app/ { proxy_pass http://${app}; }
    location /covered/ { proxy_pass http://${app}; proxy_intercept_errors on; error_page 404 /no-such-page; }
    location = /slow { proxy_pass http://${slow}; }
    location = /hangs-up { proxy_pass http://${hangsUp}; }
    location = /nonsense { proxy_pass http://${nonsense}; }
    location = /bad-header { proxy_pass http://${badHeader}; }
    location = /swollen { proxy_pass http://${swollen}; }
    location = /dead { proxy_pass http://${dead}; }`;
  }
}
