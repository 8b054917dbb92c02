import type { Signature } from '../shapes';

/** Jetty’s default, for its own answers and its apps’. */
export const headers = { server: /^Jetty(\(|$)/ };

export default {
  name: 'Jetty',
  party: 'app',
  grade: 'path',
  headers,
  says: 'Jetty, a server for programs in Java, names itself here, whether it or such a program wrote the answer.',
  examples: [{ status: 500, headers: { server: 'Jetty(12.0.5)' } }],
  sources: [
    'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/HttpConfiguration.java',
  ],
} satisfies Signature;
