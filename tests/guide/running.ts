import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
// @ts-expect-error It brings no types, and these tests only pass it on.
import express from 'express';
import Fastify from 'fastify';

/** What came back. Of an interim answer (1xx) only what came before the final one. */
export interface Received {
  status: number;
  reason: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** Runs a snippet’s server on a free port, asks it once, and closes it. */
export async function answerOfServer(code: string, status: number): Promise<Received> {
  const server = await start(code);
  try {
    return await ask(server, status);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs a fetch handler’s snippet. */
export async function answerOfHandler(code: string): Promise<Received> {
  const handler = new Function(code.replace('export default', 'return'))() as { fetch(asked: Request): Response };
  const response = handler.fetch(new Request('https://example.com/'));
  return {
    status: response.status,
    reason: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** The snippets listen on port 3000: here they get a free one. */
async function start(code: string): Promise<Server> {
  const { listen } = NetServer.prototype;
  const servers: NetServer[] = [];
  NetServer.prototype.listen = function (this: NetServer, ...given: unknown[]) {
    servers.push(this);
    const callbacks = given.filter((one) => typeof one === 'function');
    return Reflect.apply(listen, this, [0, '127.0.0.1', ...callbacks]);
  } as typeof listen;
  try {
    const body = code.replace(/^import .*$/gm, '');
    const run = new AsyncFunction('createServer', 'express', 'Fastify', body) as (...given: unknown[]) => Promise<void>;
    await run(createCarefully, express, Fastify);
  } finally {
    NetServer.prototype.listen = listen;
  }
  const [server] = servers as [Server];
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

/** What a plain listener throws would end the whole process. */
function createCarefully(listener?: RequestListener): Server {
  return createServer((asked, response) => {
    try {
      listener?.(asked, response);
    } catch {
      response.destroy();
    }
  });
}

function ask(server: Server, status: number): Promise<Received> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const headers = { ...(status === 100 && { Expect: '100-continue' }), ...(status === 101 && UPGRADE) };
    const asked = request({ port, host: '127.0.0.1', agent: false, headers });
    let interim: Received | undefined;
    asked.on('information', (info) => {
      interim = { status: info.statusCode, reason: info.statusMessage, headers: info.headers, body: '' };
    });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(received(response, ''));
    });
    asked.on('response', async (response) => {
      const final = received(response, (await response.setEncoding('utf8').toArray()).join(''));
      resolve(interim ?? final);
    });
    asked.on('error', reject);
    asked.setTimeout(1000, () => asked.destroy(new Error('No final answer came.')));
    asked.end();
  });
}

const UPGRADE = { Connection: 'Upgrade', Upgrade: 'websocket' };

function received({ statusCode = 0, statusMessage = '', headers }: IncomingMessage, body: string): Received {
  return { status: statusCode, reason: statusMessage, headers, body };
}
