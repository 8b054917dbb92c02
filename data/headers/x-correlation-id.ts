import type { HeaderMeaning } from '../shapes';

export const headers = ['x-correlation-id'];

export default {
  name: 'X-Correlation-Id',
  says: 'A name that all the site’s programs use for this request, so that its team can follow it.',
  sources: ['https://github.com/ktorio/ktor/blob/main/ktor-http/common/src/io/ktor/http/HttpHeaders.kt'],
} satisfies HeaderMeaning;
