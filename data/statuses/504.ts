import type { Entry } from '../shapes';

export default {
  title: 'Gateway Timeout',
  sign: '⏳',
  headline: 'A server in the middle gave up waiting for another one',
  short: 'A server gave up waiting',
  plain:
    'To answer you, one server needed a reply from another, and that reply didn’t come in time. So the first one stopped waiting and said so. It may belong to {site} or be a proxy on your side, and we can’t tell where the delay was.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The server further back is overloaded or stuck.',
    'What was asked for takes longer than the waiting time allows, such as a large report or search.',
    'A database or an outside service keeps the site’s program waiting.',
    'The path between the two servers is broken, or a firewall drops what they send.',
    'A proxy on your own network is waiting for the site in vain.',
  ],
  steps: {
    visitor: [
      'Give it a few minutes before you try again.',
      'If you were ordering or paying, look first whether it went through: the work may have been finished after the wait ended.',
      'Ask for less at a time, for example a shorter period or fewer results.',
    ],
    owner: [
      'Compare the gateway’s upstream times with the app’s own, to see whether the request was slow or never arrived.',
      'Check that the gateway can reach the upstream at all: DNS, routes, security groups and firewalls.',
      'Set the timeouts so that each inner hop gives up before the one in front of it.',
      'Move long work into a background job rather than raising the timeouts.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/504',
  ],
} satisfies Entry;
