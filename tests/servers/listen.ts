import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

export interface Listening {
  port: number;
  /** Ends every connection at once, however busy, and frees the port. */
  close(): Promise<void>;
}

/** Listens on a free loopback port, or on `port`. */
export async function listen(server: Server, port = 0): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/**
 * A loopback port on which nobody listens, below those that systems give away: a browser or a server that starts later
 * is not given it, either (the port of a browser's remote control once was one, and answered 404).
 */
export async function closedPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const held = await listen(createServer(), port).catch(() => undefined);
    if (!held) continue;
    await held.close();
    return port;
  }
}
