import type { PageWords } from '../shapes';

/** Tomcat’s page where showReport is off, as with Spring Boot: only the status, twice, with a dash. */
export default {
  name: 'Apache Tomcat',
  party: 'app',
  grade: 'hint',
  text: /^HTTP Status (\d{3}) – [^\n]{1,200}\nHTTP Status \1 – [^\n]{1,200}$/,
  says: 'The page looks like the short one of Apache Tomcat, a server for programs in Java.',
  examples: [
    { status: 404, text: 'HTTP Status 404 – Not Found\nHTTP Status 404 – Not Found' },
    { status: 400, text: 'HTTP Status 400 – Bad Request\nHTTP Status 400 – Bad Request' },
  ],
  sources: ['https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java'],
} satisfies PageWords;
