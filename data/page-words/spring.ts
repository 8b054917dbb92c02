import type { PageWords } from '../shapes';

/** Spring Boot’s default page, of both kinds. Gateways can be built with it, too, so it does not prove whose it is. */
export default {
  name: 'Spring Boot',
  vendor: 'spring',
  party: 'app',
  grade: 'hint',
  text: /^Whitelabel Error Page\nThis application has no (?:explicit mapping for \/error|configured error view), so you are seeing this as a fallback\.\n[\s\S]{1,200}?\bThere was an unexpected error \(type=[^\n]{1,60}, status=[45]\d\d\)\./,
  says: 'A program built with Spring Boot wrote this page: most likely the site’s own, else a gateway before it.',
  examples: [
    {
      status: 404,
      text: 'Whitelabel Error Page\nThis application has no explicit mapping for /error, so you are seeing this as a fallback.\nThu Feb 22 18:37:10 KST 2018\nThere was an unexpected error (type=Not Found, status=404).\nNo message available',
    },
    {
      status: 503,
      text: 'Whitelabel Error Page\nThis application has no configured error view, so you are seeing this as a fallback.\nThu Feb 22 18:37:10 KST 2018\n[1a2b3c4d-1] There was an unexpected error (type=Service Unavailable, status=503).',
    },
  ],
  sources: [
    'https://github.com/spring-projects/spring-boot/blob/3.5.x/spring-boot-project/spring-boot-autoconfigure/src/main/java/org/springframework/boot/autoconfigure/web/servlet/error/ErrorMvcAutoConfiguration.java',
    'https://github.com/spring-projects/spring-boot/blob/3.5.x/spring-boot-project/spring-boot-autoconfigure/src/main/java/org/springframework/boot/autoconfigure/web/reactive/error/AbstractErrorWebExceptionHandler.java',
  ],
} satisfies PageWords;
