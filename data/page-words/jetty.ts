import type { PageWords } from '../shapes';

/** Jetty’s page with its name below; a program inside may have named the status and the message. */
export default {
  name: 'Jetty',
  party: 'app',
  grade: 'proof',
  text: /^Error (\d{3})(?: [^\n]{1,500})?\nHTTP ERROR \1(?: [^\n]{1,500})?\n(?:URI:\s|Problem accessing )[\s\S]{1,4000}\nPowered by Jetty:\/\//,
  says: 'Jetty, a server for programs in Java, wrote this page; either it or such a program chose the status.',
  examples: [
    {
      status: 404,
      text: 'Error 404 Not Found\nHTTP ERROR 404 Not Found\nURI:	/a\nSTATUS:	404\nMESSAGE:	Not Found\nPowered by Jetty:// 12.0.5',
    },
    {
      status: 404,
      text: 'Error 404 Not Found\nHTTP ERROR 404\nProblem accessing /a. Reason:\nNot Found\nPowered by Jetty:// 9.4.11.v20180605',
    },
  ],
  sources: [
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/handler/ErrorHandler.java',
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-util/src/main/java/org/eclipse/jetty/util/Jetty.java',
  ],
} satisfies PageWords;
