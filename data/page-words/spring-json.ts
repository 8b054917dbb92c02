import type { PageWords } from '../shapes';

/** Spring Boot’s default members, in its default order. */
export default {
  name: 'Spring Boot',
  vendor: 'spring',
  party: 'app',
  grade: 'hint',
  text: /^\{"timestamp":(?:"[^"\n]{10,40}"|\d{13}),(?:"path":"[^"\n]{1,2000}",)?"status":[45]\d\d,"error":"[^"\n]{1,60}",/,
  says: 'Programs built with Spring Boot report errors in this form: “status” and “error” name it, “path” is what was asked for.',
  examples: [
    { status: 404, text: '{"timestamp":"2024-05-09T10:11:12.123+00:00","status":404,"error":"Not Found","path":"/a"}' },
  ],
  sources: [
    'https://github.com/spring-projects/spring-boot/blob/3.5.x/spring-boot-project/spring-boot/src/main/java/org/springframework/boot/web/servlet/error/DefaultErrorAttributes.java',
  ],
} satisfies PageWords;
