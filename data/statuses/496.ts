import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'Somebody should have shown a digital ID card and didn’t; who that was depends on who sent the number.',
  inOtherWords:
    'At a lab door the guard says: badge missing. At one lab he means yours, and at another the courier’s who was to fetch your parcel from inside.',
  definition:
    'No standard knows 496. In nginx it is the internal code for a client that sent no certificate although ssl_verify_client requires one; it goes out as 400. Cloud Foundry’s router sends it to the client when an application refused the router’s own certificate.',
  misunderstanding: {
    myth: '496 always means that my browser has no certificate.',
    truth:
      'Only with nginx, and there you would see 400. From Cloud Foundry it is about two machines behind the site, and you have no part in it.',
  },
  caching: { stored: 'if-told', says: 'Nothing keeps it by itself.' },
  retry: {
    again: 'after-a-change',
    says: 'Repeating it changes nothing until the missing certificate is there, on whichever side it is missing.',
  },
  related: [
    'statuses/495',
    'vendors/nginx/496',
    'vendors/cloud-foundry/496',
    'failures/client-certificate-wanted',
    'statuses/497',
  ],
  questions: [
    {
      question: 'What does “No required SSL certificate was sent” mean?',
      answer:
        'The site opens only for browsers that show a personal certificate, and yours had none to show. It is nginx’s page for 496, sent as 400.',
    },
    {
      question: 'Where do I get such a certificate?',
      answer:
        'From whoever runs the site, often a company, a bank or an office. It has to be installed on your device; there is no way to make one that the site would accept.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🪪',
  headline: '496 means that an ID card was missing; whose depends on who sent it',
  short: 'A digital ID card was missing',
  plain:
    'This number has two meanings, depending on who sent it. The web server nginx means that your browser showed no personal certificate, a kind of digital ID card, but it shows you 400 instead. Cloud Foundry, a system that runs sites, means a quarrel between its own machines.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The site asks for a personal certificate, and the browser has none to show.',
    'You closed the browser’s window that asked which certificate to use.',
    'Behind the site, one machine refused the certificate of another.',
  ],
  steps: {
    visitor: [
      'If the site gave you a personal certificate, check that it is installed and not expired, then restart the browser.',
      'If you never had one, tell the site’s owner.',
    ],
    owner: [
      'With nginx, look at ssl_verify_client: its value optional lets visitors in who have no certificate.',
      'With Cloud Foundry, look for X-Cf-RouterError in the answer.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
  ],
} satisfies Entry;
