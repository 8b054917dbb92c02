import type { PageWords } from '../shapes';

/** A code that Vercel documents, and the request’s number with the region in front, as a page or as plain text. What the site’s own program did has a rule of its own. */
export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:[45]\d\d: [A-Z_]{3,80}\n[\s\S]{0,300}?\bCode: |[^\n]{1,200}\n)(?<code>(?!(?:(?:EDGE_)?FUNCTION_INVOCATION_(?:FAILED|TIMEOUT)|FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE|MIDDLEWARE_INVOCATION_(?:FAILED|TIMEOUT)|NO_RESPONSE_FROM_FUNCTION|BODY_NOT_A_STRING_FROM_FUNCTION|INFINITE_LOOP_DETECTED)\n)[A-Z][A-Z_]{4,60})\n(?:ID: )?(?<id>(?:[a-z]{3}\d::){1,3}[0-9a-z]{5}-\d{13}-[0-9a-f]{12})/,
  idName: 'ID',
  says: 'Vercel, where this site lives, wrote this page and named the reason with a code.',
  examples: [
    {
      status: 404,
      text: '404: NOT_FOUND\n404: NOT_FOUND\nCode: DEPLOYMENT_NOT_FOUND\nID: fra1::t6v89-1776262445087-672a20472d97\nRead our documentation to learn more about this error.',
    },
    {
      status: 404,
      text: 'The deployment could not be found on Vercel.\nDEPLOYMENT_NOT_FOUND\nyul1::24wz9-1776262445087-672a20472d97',
    },
  ],
  sources: ['https://vercel.com/docs/errors'],
} satisfies PageWords;
