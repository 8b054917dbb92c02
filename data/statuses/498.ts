import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'Your entry ticket is no longer good, if the number comes from map software by Esri; others barely use it.',
  inOtherWords:
    'You come back to the cinema after the break with yesterday’s stub. The usher doesn’t say that you may not come in; he says that this stub is no good.',
  definition:
    'The registry has no 498. ArcGIS software by Esri uses it for a token that is invalid or has expired, mostly as error.code in a JSON body that comes with HTTP status 200. In nginx the number stands only in a comment, for a cancelled idea about invalid host names.',
  misunderstanding: {
    myth: 'An ArcGIS error 498 is an HTTP status.',
    truth:
      'Usually it is a number inside the JSON text, and the HTTP status beside it is 200. A program that looks only at the status misses it.',
  },
  use: {
    when: ['Only to speak as ArcGIS does.'],
    not: ['A token is wrong or has run out: the registered answer is 401 with WWW-Authenticate.'],
  },
  caching: {
    stored: 'if-told',
    says: 'As a status it isn’t kept by default; a 200 that hides it may be, so servers should forbid that.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Get a new token first. With the old one, every attempt ends in the same way.',
  },
  related: ['vendors/esri/498', 'vendors/nginx/498', 'statuses/419'],
  questions: [
    {
      question: 'What does error 498 Invalid token mean in ArcGIS?',
      answer:
        'The token that came with the request has expired, was made for another address, or was never valid. Sign in again to get a new one.',
    },
    {
      question: 'What is the difference between 498 and 499 in ArcGIS?',
      answer: 'With 499 there was no token at all, and with 498 there was one that is no good.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🎟️',
  headline: '498 has no fixed meaning; Esri’s maps use it for a ticket that ran out',
  short: 'The entry ticket ran out',
  plain:
    'What this number means depends on who sent it. Esri’s map software uses it for an entry ticket that is no longer valid. The web server nginx once planned it for something else and dropped the plan.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You were signed in for so long that the ticket expired.',
    'The ticket was made for another site or another network address.',
    'A program keeps using a saved ticket that the server no longer knows.',
  ],
  steps: {
    visitor: ['Reload the map or the page, and sign in again if it asks you to.'],
    owner: [
      'Request a new token when error.code is 498, then repeat the request once.',
      'Check which referer or IP address the token was bound to when it was made.',
    ],
  },
  sources: [
    'https://developers.arcgis.com/arcgis-rest-js/api-reference/arcgis-rest-request/ArcGISAuthError/',
    'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
  ],
} satisfies Entry;
