import type { Signature } from '../shapes';

/** Sent by old versions of Tomcat only. */
export const headers = { server: /^Apache-Coyote\// };

export default {
  name: 'Apache Tomcat',
  party: 'app',
  grade: 'path',
  headers,
  says: 'Apache Tomcat, a server for programs in Java, answered or passed on what such a program wrote.',
  examples: [{ status: 500, headers: { server: 'Apache-Coyote/1.1' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json'],
} satisfies Signature;
