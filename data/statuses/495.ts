import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'nginx',
  meaning: 'Your browser showed a digital ID card, and the site’s server found it not valid.',
  inOtherWords:
    'You show your staff pass at the barrier. The porter holds it under the lamp and shakes his head: it ran out in May.',
  definition:
    'An internal code of nginx, not registered. It marks a client certificate that failed verification, or that a revocation check rejected. The answer, and the access log, carry 400; only error_page can catch 495 by its number.',
  misunderstanding: {
    myth: 'The site’s own certificate is bad.',
    truth:
      'It is about the certificate that your browser showed. Trouble with the site’s own would stop the browser before any page.',
  },
  use: {
    when: ['In an error_page of nginx, to explain to visitors what to do with their certificate.'],
    not: ['As the status of an answer: let it go out as 400, or map it to 403.'],
  },
  caching: { stored: 'if-told', says: 'The 400 that goes out isn’t stored by default.' },
  retry: {
    again: 'after-a-change',
    says: 'With the same certificate it fails again. Choose another, or renew it, and restart the browser so that it asks anew.',
  },
  related: ['statuses/496', 'vendors/nginx/496', 'failures/client-certificate-wanted', 'statuses/497'],
  questions: [
    {
      question: 'How do I fix “The SSL certificate error” from nginx?',
      answer:
        'Check the date of your personal certificate and pick the right one when the browser asks. If it is current, the site’s owner has to see why the server doesn’t trust it.',
    },
    {
      question: 'What is the difference between 495 and 496?',
      answer: 'With 495 a certificate was shown and wasn’t accepted; with 496 none was shown.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'SSL Certificate Error',
  sign: '🪪',
  headline: '495 is about a digital ID card that a site did not accept',
  short: 'Your ID card wasn’t accepted',
  plain:
    'The web server that this number belongs to shows browsers 400 in its place. It means that your browser showed a personal certificate, a kind of digital ID card, and that it was expired, withdrawn or from an office that the server doesn’t trust. If you really got a 495, some other program chose it.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'Your personal certificate has expired or was revoked.',
    'You chose the wrong certificate out of several.',
    'The server doesn’t know the authority that issued it.',
    'The server can’t check whether the certificate was revoked.',
  ],
  steps: {
    visitor: [
      'Look at the expiry date of your certificate, and ask its issuer for a new one.',
      'Restart the browser, and choose another certificate when it asks.',
    ],
    owner: [
      'Read the error log at level info: it names the reason of the failed verification.',
      'Check ssl_client_certificate, ssl_verify_depth, ssl_crl and ssl_ocsp.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ],
} satisfies Entry;
