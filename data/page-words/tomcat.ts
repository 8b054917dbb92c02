import type { PageWords } from '../shapes';

/** Tomcat’s page in English, since 8.5; a program inside may have named the status and the message. */
export default {
  name: 'Apache Tomcat',
  party: 'app',
  grade: 'proof',
  text: /^HTTP Status (\d{3}) – [^\n]{1,200}\nHTTP Status \1 – [^\n]{1,200}\nType Status Report\n(?:Message [^\n]{0,2000}\n)?Description /,
  says: 'Apache Tomcat, a server for programs in Java, wrote this page; either it or such a program chose the status.',
  examples: [
    {
      status: 404,
      text: 'HTTP Status 404 – Not Found\nHTTP Status 404 – Not Found\nType Status Report\nMessage The requested resource [/a] is not available\nDescription The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.\nApache Tomcat/9.0.83',
    },
    {
      status: 403,
      text: 'HTTP Status 403 – Forbidden\nHTTP Status 403 – Forbidden\nType Status Report\nDescription The server understood the request but refuses to authorize it.\nApache Tomcat/10.1.17',
    },
  ],
  sources: ['https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java'],
} satisfies PageWords;
