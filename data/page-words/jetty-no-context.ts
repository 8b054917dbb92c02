import type { PageWords } from '../shapes';

/** Jetty’s page for an address outside every program that it runs; it lists them if told to. */
export default {
  name: 'Jetty',
  party: 'server',
  grade: 'proof',
  text: /^Error 404 - Not Found\nError 404 - Not Found\.\nNo context on this server matched or handled this request\.\n/,
  statuses: [404],
  says: 'Jetty, a server for programs in Java, runs no program for this address.',
  examples: [
    {
      status: 404,
      text: 'Error 404 - Not Found\nError 404 - Not Found.\nNo context on this server matched or handled this request.\nContexts known to this server are:\nContext Path	Display Name	Status	LifeCycle',
    },
  ],
  sources: [
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/handler/DefaultHandler.java',
  ],
} satisfies PageWords;
