import type { PageWords } from '../shapes';

/** Tomcat’s page in English before 8.5, with its name in the title. */
export default {
  name: 'Apache Tomcat',
  party: 'app',
  grade: 'proof',
  text: /^Apache Tomcat\/\d[\w.-]{0,30} - Error report\nHTTP Status (\d{3}) - [^\n]{0,2000}\ntype (?:Status|Exception) report\n/,
  says: 'An old Apache Tomcat, a server for programs in Java, reports an error of its own or of such a program.',
  examples: [
    {
      status: 404,
      text: 'Apache Tomcat/7.0.76 - Error report\nHTTP Status 404 - /a\ntype Status report\nmessage /a\ndescription The requested resource is not available.\nApache Tomcat/7.0.76',
    },
  ],
  sources: ['https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java'],
} satisfies PageWords;
