import type { PageWords } from '../shapes';

/** Jetty’s page for a request that it can’t read; it has no title. */
export default {
  name: 'Jetty',
  party: 'server',
  grade: 'proof',
  text: /^Bad Message (\d{3})\nreason: [^\n]{1,300}$/,
  says: 'Jetty, a server for programs in Java, turned the request down before any such program saw it; the reason stands on the page.',
  examples: [
    { status: 431, text: 'Bad Message 431\nreason: Request Header Fields Too Large' },
    { status: 400, text: 'Bad Message 400\nreason: Bad Request' },
  ],
  sources: [
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-ee10/jetty-ee10-servlet/src/main/java/org/eclipse/jetty/ee10/servlet/ErrorHandler.java',
  ],
} satisfies PageWords;
