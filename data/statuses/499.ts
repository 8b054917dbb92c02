import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'In most logs it means that somebody stopped waiting; in Esri’s maps, that an entry ticket is missing.',
  inOtherWords:
    'The waiter comes out with the soup and the table is empty: he writes that down. In a museum next door, the same note means that a guest came without a ticket.',
  definition:
    '499 is nobody’s registered number. nginx logs it when the client closed the connection before the answer’s headers were sent, and never sends it. Traefik and Cloud Foundry’s router use the number for the same thing. ArcGIS software by Esri means that a token is required, mostly as error.code in a JSON body.',
  misunderstanding: {
    myth: 'A 499 in the log is an error that visitors see.',
    truth:
      'With nginx they can’t see it, since they are already gone. It may still point to a page that is too slow to wait for.',
  },
  use: {
    when: ['In a log, for a client that left early.'],
    not: ['A visitor must sign in: send 401.', 'Your own server was too slow for the one behind it: send 504.'],
  },
  caching: {
    stored: 'if-told',
    says: 'In its log-only meaning there is no answer to keep. As an unknown 4xx it would be kept only if its headers said so.',
  },
  retry: {
    again: 'later',
    says: 'The server may have finished the work although nobody waited. Before a second attempt at an order or a payment, check whether the first one went through.',
  },
  related: [
    'statuses/460',
    'statuses/408',
    'vendors/nginx/499',
    'vendors/esri/499',
    'vendors/traefik/499',
    'vendors/cloud-foundry/499',
    'statuses/000',
    'statuses/444',
  ],
  questions: [
    {
      question: 'What causes 499 in nginx logs?',
      answer:
        'The other side closed the connection before the answer began. That can be a person who closed a tab, a program whose time-out is short, or a load balancer in front of nginx.',
    },
    {
      question: 'Is 499 the client’s fault?',
      answer:
        'The client hung up, but often because the answer took too long. Look at the request times beside the 499s: if they all end at the same second, some time-out is at work.',
    },
    {
      question: 'What does 499 Token Required mean in ArcGIS?',
      answer: 'The map or layer is not public, and the request came without a token. Sign in, or send a token along.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🚪',
  headline: '499 means “the asker left” or “ticket missing”: it depends on who wrote it',
  short: 'Left early, or no ticket',
  plain:
    'This number means different things, depending on who wrote it. In the logs of most servers it says that somebody stopped waiting, and a browser hardly ever gets to see that. In Esri’s map software it says that an entry ticket is missing.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner', 'you'],
  causes: [
    'Somebody closed the tab, reloaded the page or clicked on before it was there.',
    'A program, or a machine in front of the server, had less patience than the server needed.',
    'The page really is too slow, so that many people give up.',
    'A map made with ArcGIS isn’t public, and no ticket was sent along.',
  ],
  steps: {
    visitor: ['Load the page again and give it some time.', 'If it is a map, sign in to the site that it belongs to.'],
    owner: [
      'Sort the 499s by address and by how long they took, to see whether a time-out or a slow page is behind them.',
      'Compare the time-outs of everything in front of your server with the time that it needs.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
    'https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
  ],
} satisfies Entry;
