import type { VendorEntry } from '../../shapes';

export default {
  title: 'Method Failure',
  sign: '🍃',
  headline: 'A program built with Spring chose the old number 420',
  short: 'An old name in Spring',
  plain:
    'Spring is a toolbox for building sites, and older versions of it know 420 by the name “Method Failure”. The name comes from an early draft and is marked as outdated. Spring only offers it: the site’s own program must have picked it.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The application returns HttpStatus.METHOD_FAILURE, or the bare number 420.'],
  steps: {
    visitor: [],
    owner: ['Search for METHOD_FAILURE in the code, and replace it with a registered status that says what failed.'],
  },
  sources: [
    'https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java',
  ],
  seen: 'status',
  statuses: [420],
  tell: 'Spring Boot’s usual error body is JSON with timestamp, status, error and path.',
} satisfies VendorEntry;
