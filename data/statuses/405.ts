import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'This address does not take the kind of request that was made.',
  inOtherWords:
    'You push a parcel at the window where parcels are only handed out. Nothing is wrong with the window, and nothing is wrong with the parcel. They just don’t go together.',
  definition:
    'The server knows the request’s method, such as POST or DELETE, but the target resource doesn’t support it. The answer has to list, in Allow, the methods that the resource does support at this moment. A method that the server doesn’t know or implement at all is a case for 501.',
  requires: {
    server: [
      {
        says: 'The site’s server must list the methods that the resource supports now in an Allow header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6',
      },
      {
        says: 'It should answer 405 to a method that it knows and implements, but doesn’t allow for this resource.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.1',
      },
      {
        says: 'The Allow header may be empty, which means that no method is allowed, for instance while the resource is switched off.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1',
      },
      {
        says: 'A proxy must not change the Allow header.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1',
      },
    ],
    client: [
      {
        says: 'Nothing special is asked of the client: it should show the page that came along, as for any client error.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'I am not allowed in.',
    truth:
      'It is about the kind of request, not about you. With another method, the same person may get the page at once.',
  },
  use: {
    when: ['The path exists, and answers other methods than the one that was used.'],
    not: [
      'The method is foreign to your server altogether: 501.',
      'The method is fine, but this user may not use it: 403.',
      'The path doesn’t exist for any method: 404.',
    ],
  },
  example: {
    headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'This list can be read, but not changed.\n',
  },
  headers: [
    {
      name: 'Allow',
      says: 'In the answer: the methods that work here. A 405 without it may come from another layer.',
    },
    {
      name: 'Access-Control-Request-Method',
      says: 'In a preflight: the method that a page would like to use. The preflight itself is an OPTIONS request.',
    },
    {
      name: 'X-Amzn-Waf-Action',
      says: 'In the answer: with the value captcha, it shows that AWS WAF asks for a puzzle, and that the method was not the matter.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may keep it unasked, but only as far as the method allows: answers to PUT and DELETE are not stored, and those to POST need more than the code.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same method will most likely meet the same refusal. Choose one that Allow names, or another address.',
  },
  related: ['statuses/501', 'statuses/404'],
  questions: [
    {
      question: 'Why does a normal page answer 405 until I solve a puzzle?',
      answer:
        'Amazon’s firewall, AWS WAF, sends its CAPTCHA page with the code 405. Its header x-amzn-waf-action says captcha then. Solve the puzzle, and the page is asked for again. A script’s request may get the same 405 without any puzzle: then reload the page itself.',
    },
    {
      question: 'Why does a form give me a 405?',
      answer:
        'Many forms are sent with POST, and the address behind this one probably doesn’t take POST. The form may point to the wrong place, or to a plain file. That is for the site’s owner to put right.',
    },
    {
      question: 'What is the difference between 405 and 501?',
      answer:
        'With 405, the server knows the method but this resource doesn’t offer it. With 501, the server can’t do it for any resource.',
    },
    {
      question: 'Why does my POST arrive as a GET and end in 405?',
      answer:
        'After a 301 or 302, browsers turn POST into GET. If the new address takes only POST, a 405 can be the result. Send the form straight to the final address, or redirect with 307 or 308.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Method Not Allowed',
  sign: '↩️',
  headline: 'This address does not allow this kind of request',
  short: 'Kind of request not allowed',
  plain:
    'Browsers make several kinds of request: some fetch something, others send or change something. The answer says that this address doesn’t allow the kind it got. The page or the browser picks the kind, so this is seldom about what you typed.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A form or script on the page uses a kind of request, called a method, that this address does not offer.',
    'An address made for sending a form was opened directly, from a bookmark or a link.',
    'A redirect on the way turned a request that sends into one that fetches.',
    'A security rule or gateway refuses the method before the site’s program sees it.',
    'A robot check answers in this way until you have passed it.',
  ],
  steps: {
    visitor: [
      'Go back one page and use its button or form again.',
      'If you came by a bookmark, start from the site’s home page instead.',
      'If it happens each time, tell the site’s owner which button or link you used.',
    ],
    owner: [
      'RFC 9110 requires an Allow header with the supported methods; if it is missing, look for the layer that answered.',
      'Compare the method that the page sends with the app’s routes, trailing slashes and redirects included.',
      'If the method is OPTIONS, let the route answer CORS preflights with a 2xx status.',
      'With AWS WAF, look for x-amzn-waf-action: its CAPTCHA pages carry the status 405.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/405',
    'https://docs.aws.amazon.com/waf/latest/APIReference/API_CaptchaAction.html',
  ],
} satisfies Entry;
