import { createServer } from 'node:http';
import { connect } from 'node:net';
import { type Listening, listen } from './listen.ts';

const WANTED = `Basic ${Buffer.from('user:open sesame').toString('base64')}`;

/**
 * A forward proxy that wants a sign-in (user / open sesame), for http and for CONNECT.
 * A host named `refused-<code>.…` is refused with that status, and without asking who you are.
 * Whatever the host, it connects to `targetPort` on loopback.
 */
export async function startProxy(targetPort: number): Promise<Listening> {
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (!url) return void response.writeHead(400).end('A proxy wants a whole URL');
    const status = refusal(url.hostname, request.headers['proxy-authorization']);
    if (status) return void response.writeHead(status, askFor(status)).end(`<h1>The proxy answers ${status}</h1>`);
    response.writeHead(302, { Location: `http://127.0.0.1:${targetPort}${url.pathname}${url.search}` }).end();
  });

  server.on('connect', (request, socket, head) => {
    const status = refusal(request.url?.split(':')[0] ?? '', request.headers['proxy-authorization']);
    if (status) {
      const headers = Object.entries(askFor(status))
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('');
      socket.end(`HTTP/1.1 ${status} The proxy says no\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`);
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });

  return listen(server);
}

function refusal(host: string, credentials: string | undefined): number | undefined {
  const refused = /^refused-(\d{3})\./.exec(host);
  if (refused) return Number(refused[1]);
  return credentials === WANTED ? undefined : 407;
}

function askFor(status: number): Record<string, string> {
  return status === 407 ? { 'Proxy-Authenticate': 'Basic realm="Corp"', Via: '1.1 proxy.corp.example' } : {};
}
