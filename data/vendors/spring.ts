import type { Vendor } from '../shapes';

export default {
  name: 'Spring',
  sign: '🍃',
  category: 'software',
  plain:
    'A toolbox with which many companies build sites in the language Java. It offers names for status numbers, and the site’s program picks one.',
  tell: 'An error body in JSON with timestamp, status, error and path is typical of Spring Boot, and easy to change.',
  codes:
    'In older versions it knows 103 as Checkpoint, and 419, 420 and 421 by names from an early draft of WebDAV. The last three are marked as deprecated there.',
  sources: [
    'https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java',
  ],
} satisfies Vendor;
