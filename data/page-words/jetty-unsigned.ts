import type { PageWords } from '../shapes';

/** Jetty’s page where its version is hidden. */
export default {
  name: 'Jetty',
  party: 'app',
  grade: 'hint',
  text: /^Error (\d{3})(?: [^\n]{1,500})?\nHTTP ERROR \1(?: [^\n]{1,500})?\nURI:\s(?![\s\S]{1,4000}\nPowered by Jetty:\/\/)/,
  says: 'The page looks like one of Jetty, a server for programs in Java, which does not name itself here.',
  examples: [
    {
      status: 503,
      text: 'Error 503 Service Unavailable\nHTTP ERROR 503 Service Unavailable\nURI:	/\nSTATUS:	503\nMESSAGE:	Service Unavailable\nSERVLET:	-',
    },
  ],
  sources: [
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/handler/ErrorHandler.java',
  ],
} satisfies PageWords;
