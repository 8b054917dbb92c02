import type { PageWords } from '../shapes';

/** Those of Vercel’s codes that tell of the site’s own program, which runs there and gave no proper answer. */
export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:[45]\d\d: [A-Z_]{3,80}\n[\s\S]{0,300}?\bCode: |[^\n]{1,200}\n)(?<code>(?:EDGE_)?FUNCTION_INVOCATION_(?:FAILED|TIMEOUT)|FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE|MIDDLEWARE_INVOCATION_(?:FAILED|TIMEOUT)|NO_RESPONSE_FROM_FUNCTION|BODY_NOT_A_STRING_FROM_FUNCTION|INFINITE_LOOP_DETECTED)\n(?:ID: )?(?<id>(?:[a-z]{3}\d::){1,3}[0-9a-z]{5}-\d{13}-[0-9a-f]{12})/,
  idName: 'ID',
  broke: 'site',
  says: 'Vercel wrote this page; by the code on it, the site’s own program there gave no proper answer.',
  examples: [
    {
      status: 500,
      text: '500: INTERNAL_SERVER_ERROR\n500: INTERNAL_SERVER_ERROR\nThis Serverless Function has crashed.\nYour connection is working correctly.\nVercel is working correctly.\nCode: FUNCTION_INVOCATION_FAILED\nID: fra1::t6v89-1776262445087-672a20472d97',
    },
    {
      status: 504,
      text: 'An error occurred with your deployment\nFUNCTION_INVOCATION_TIMEOUT\nfra1::24wz9-1776262445087-672a20472d97',
    },
  ],
  sources: ['https://vercel.com/docs/errors'],
} satisfies PageWords;
