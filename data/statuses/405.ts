import type { Entry } from '../shapes';

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
