import { existsSync } from 'node:fs';
import { selfSigned } from './broken-site/self-signed.ts';
import { freePorts, type RealCase, type RealServer, runServer } from './real-server.ts';
import { startUpstreams, type Upstreams } from './upstreams.ts';

type Ports = Awaited<ReturnType<typeof choosePorts>>;

const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
];

/** Some of them are compiled in on Debian, and modules elsewhere. */
const MODULES = [
  'mpm_event',
  'unixd',
  'authz_core',
  'alias',
  'dir',
  'autoindex',
  'allowmethods',
  'mime',
  'headers',
  'rewrite',
  'socache_shmcb',
  'ssl',
  'proxy',
  'proxy_http',
  'proxy_fcgi',
];

/** Starts a real Apache that fails in every way that visiting an address can show. Its certificate nobody signed. */
export async function startApache(): Promise<RealServer> {
  const upstreams = await startUpstreams();
  const ports = await choosePorts();
  const { cert, key } = await selfSigned('localhost');
  try {
    const end = await runServer({
      name: 'Apache',
      files: (file) => ({
        'apache.conf': configuration(file, ports, upstreams),
        'certificate.pem': cert,
        'key.pem': key,
        'site/folder/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'site/bad-rules/.htaccess': 'ThereIsNoSuchDirective On\n',
        'site/circle/.htaccess': 'RewriteEngine on\nRewriteRule (.*) /circle/$1x\n',
        // A folder where a file should be can't be read.
        'site/unreadable/.htaccess/nothing': '',
        'site/bad-rules/index.html': 'ok',
      }),
      args: (file) => ['-X', '-d', file('.'), '-f', file('apache.conf')],
      ports: Object.values(ports),
    });
    return {
      name: 'Apache',
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

/** `terse` signs no page; `mutual` wants a certificate from the browser, too. */
function choosePorts() {
  return freePorts('http', 'terse', 'https', 'mutual');
}

function cases({ http, terse, https, mutual }: Ports): RealCase[] {
  const at = (path: string) => `http://127.0.0.1:${http}${path}`;
  const short = (path: string) => `http://127.0.0.1:${terse}${path}`;
  return [
    { fails: 'Plain http is sent to the https port.', url: `http://127.0.0.1:${https}/`, status: 400 },
    { fails: 'The browser shows no certificate of its own.', url: `https://127.0.0.1:${mutual}/` },
    { fails: 'A folder deep down wants a certificate.', url: `https://127.0.0.1:${https}/mutual/`, status: 403 },
    {
      fails: 'The cookies that a first answer sets are too large for the next request.',
      url: at('/apache-cookies/set'),
      status: 400,
    },
    { fails: 'The address is too long.', url: at(`/?${'long'.repeat(600)}`), status: 414 },
    { fails: 'The address has a percent sign that stands for nothing.', url: at('/100%zz'), status: 400 },
    { fails: 'A rule lets nobody in.', url: at('/denied'), status: 403 },
    { fails: 'A folder has no index page.', url: at('/folder/'), status: 403 },
    { fails: 'The .htaccess file cannot be read.', url: at('/unreadable/'), status: 403 },
    { fails: 'There is no such file.', url: at('/no-such-file'), status: 404 },
    { fails: 'There is no such file; the page is unsigned.', url: short('/no-such-file'), status: 404 },
    { fails: 'The address takes forms only.', url: at('/form'), status: 405 },
    { fails: 'The page is gone for good.', url: at('/gone'), status: 410 },
    { fails: 'A mistake in an .htaccess file.', url: at('/bad-rules/'), status: 500 },
    { fails: 'The rules lead in a circle.', url: at('/circle/'), status: 500 },
    { fails: 'The site is closed for maintenance.', url: at('/closed'), status: 503 },
    { fails: 'Nobody listens where the app should be.', url: at('/dead'), status: 503 },
    { fails: 'The app hangs up.', url: at('/hangs-up'), status: 502 },
    { fails: 'The app’s headers are broken.', url: at('/bad-header'), status: 502 },
    { fails: 'The app’s headers are too large for Apache.', url: at('/swollen'), status: 502 },
    // For what it asks over HTTP, Apache says the same as when the app hangs up; over FastCGI it tells the two apart.
    { fails: 'The app does not answer in time.', url: at('/slow'), status: 502 },
    { fails: 'PHP does not answer in time.', url: at('/slow-php'), status: 504 },
    { fails: 'PHP does not answer in time; the page is unsigned.', url: short('/slow-php'), status: 504 },
    { fails: 'PHP does not run.', url: at('/dead-php'), status: 503 },
    { fails: 'The app behind Apache answers 404 with its own page.', url: at('/app/404'), status: 404, byApp: true },
    {
      fails: 'The app behind Apache answers 404 with nothing in it.',
      url: at('/app/404?empty'),
      status: 404,
      byApp: true,
    },
    { fails: 'The app behind Apache answers 500 with its own page.', url: at('/app/500'), status: 500, byApp: true },
    { fails: 'The app behind Apache answers 503 with its own page.', url: at('/app/503'), status: 503, byApp: true },
    { fails: 'The app answers 404, and Apache puts its own page over it.', url: at('/covered/404'), status: 404 },
    { fails: 'The error page that the owner set is missing, too.', url: at('/lost/page'), status: 404 },
  ];
}

/** To be run with -X: one process, which is gone as soon as it is killed. Nothing is written outside its folder. */
function configuration(file: (path: string) => string, ports: Ports, upstreams: Upstreams): string {
  const modules = MODULE_FOLDERS.find((path) => existsSync(path));
  return `ServerName localhost
PidFile ${file('apache.pid')}
DefaultRuntimeDir ${file('.')}
ErrorLog ${file('error.log')}
${MODULES.map((name) => `<IfModule !mod_${name}.c>\n  LoadModule ${name}_module ${modules}/mod_${name}.so\n</IfModule>`).join('\n')}
Mutex pthread
User #65534
Group #65534
TypesConfig /dev/null
DocumentRoot ${file('site')}
<Directory ${file('site')}>
  AllowOverride All
</Directory>
SSLCertificateFile ${file('certificate.pem')}
SSLCertificateKeyFile ${file('key.pem')}
ServerAdmin webmaster@localhost
ServerTokens OS
ServerSignature On
LimitRequestLine 2000
LimitRequestFieldSize 2000

Listen 127.0.0.1:${ports.http}
Listen 127.0.0.1:${ports.terse}
Listen 127.0.0.1:${ports.https} https
Listen 127.0.0.1:${ports.mutual} https

<VirtualHost 127.0.0.1:${ports.http}>
  ${locations(upstreams)}
</VirtualHost>
<VirtualHost 127.0.0.1:${ports.terse}>
  ServerSignature Off
  ${locations(upstreams)}
</VirtualHost>
<VirtualHost 127.0.0.1:${ports.https}>
  SSLEngine on
  SSLCACertificateFile ${file('certificate.pem')}
  <Location /mutual/>
    SSLVerifyClient require
  </Location>
</VirtualHost>
<VirtualHost 127.0.0.1:${ports.mutual}>
  SSLEngine on
  SSLCACertificateFile ${file('certificate.pem')}
  SSLVerifyClient require
</VirtualHost>
`;
}

function locations({ app, slow, hangsUp, badHeader, swollen, dead }: Upstreams): string {
  return `
  RewriteEngine on
  RewriteRule ^/closed$ - [R=503,L]
  RewriteRule ^/gone$ - [G]
  # The path keeps this cookie from every other request to this host.
  <Location /apache-cookies/set>
    Header always set Set-Cookie "basket=${'apples'.repeat(400)}; Path=/apache-cookies/; Max-Age=60"
    Redirect 302 /apache-cookies/
  </Location>
  <Location /form>
    AllowMethods POST
  </Location>
  <Location /lost/>
    ErrorDocument 404 /no-such-page
  </Location>
  <Location /denied>
    Require all denied
  </Location>
  ProxyTimeout 1
  ProxyPass /app/ http://${app}/
  ProxyPass /hangs-up http://${hangsUp}/
  ProxyPass /bad-header http://${badHeader}/
  ProxyPass /slow-php fcgi://${slow}/
  ProxyPass /slow http://${slow}/
  ProxyPass /swollen http://${swollen}/
  ProxyPass /dead-php fcgi://${dead}/
  ProxyPass /dead http://${dead}/
  <Location /covered/>
    ProxyPass http://${app}/
    ProxyErrorOverride On
  </Location>`;
}
