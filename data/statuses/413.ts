import type { Entry } from '../shapes';

export default {
  title: 'Content Too Large',
  sign: '📦',
  headline: 'What was sent is too large to be accepted',
  short: 'Too large to be accepted',
  plain:
    'Your browser tried to send something, such as a photo or a form, and it was turned down because of its size. The limit may be set by {site} itself, or by a service or proxy that the request passes. The number doesn’t tell which, or how much would be accepted.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The chosen file is larger than the upload limit.',
    'Several files, or a long text with pictures in it, add up to too much for one request.',
    'A server in front of the site’s program has a lower limit than the program itself.',
    'A script on the page sent more data at once than it was meant to.',
  ],
  steps: {
    visitor: [
      'Make the file smaller: shrink the picture, compress the document, or choose a lower quality.',
      'Send several files one by one.',
      'Look near the upload button for the largest size it takes.',
      'If it has to stay that large, ask the site’s owner for another way to hand it over.',
    ],
    owner: [
      'Compare the body limits of all hops: CDN, load balancer, nginx client_max_body_size, Apache LimitRequestBody, the app’s parser.',
      'State the limit beside the upload field, and check the size in the page before sending.',
      'If the limit is only temporary, say so with a Retry-After header.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/413',
  ],
} satisfies Entry;
