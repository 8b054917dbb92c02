import type { PageWords } from '../shapes';

/** Tomcat’s page for an exception that nobody caught, in English, since 8.5. */
export default {
  name: 'Apache Tomcat',
  party: 'app',
  grade: 'proof',
  text: /^HTTP Status (\d{3}) – [^\n]{1,200}\nHTTP Status \1 – [^\n]{1,200}\nType Exception Report\n/,
  says: 'A program in Java broke off here, and Apache Tomcat, which runs it, wrote this report.',
  examples: [
    {
      status: 500,
      text: 'HTTP Status 500 – Internal Server Error\nHTTP Status 500 – Internal Server Error\nType Exception Report\nMessage Servlet.init() for servlet [app] threw exception\nDescription The server encountered an unexpected condition that prevented it from fulfilling the request.\nException\njakarta.servlet.ServletException: Servlet.init() for servlet [app] threw exception',
    },
  ],
  sources: ['https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java'],
} satisfies PageWords;
