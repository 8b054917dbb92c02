import type { Entry } from '../shapes';

export default {
  title: 'Bad Gateway',
  sign: '🔗',
  headline: 'A server in the middle got no usable answer',
  short: 'Trouble between two servers',
  plain:
    'On the web, one server often passes a request on to another. The one that answered says that the next one gave it nothing that it could use. It may stand in front of {site} or be a proxy on your side, so we can’t tell where the trouble lies.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s program, behind the server that answered, is stopped, restarting or being updated.',
    'The next server broke off its answer, or sent one that could not be read.',
    'The two servers can’t reach each other, because of a wrong address, a firewall or an expired certificate.',
    'A proxy on your own network could not get through to the site.',
  ],
  steps: {
    visitor: [
      'Wait a minute, and then load it again.',
      'Open the site from another network: if it works there, tell whoever runs the first one.',
      'Look for news from the site about an outage.',
    ],
    owner: [
      'Check that the upstream is running and listens on the address and port that the gateway uses.',
      'Read the gateway’s error log: connection refused, reset, TLS failure and malformed header each need another repair.',
      'Compare keep-alive times: an upstream that closes idle connections before the gateway does causes occasional 502s.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/502',
  ],
} satisfies Entry;
