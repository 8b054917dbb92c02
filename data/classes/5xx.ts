import type { Entry } from '../shapes';

export default {
  title: 'Server error',
  sign: '🛠️',
  headline: 'Whoever answered could not do what was asked',
  short: 'The request could not be fulfilled',
  plain:
    'Answers on the web come with a number. From 500 upwards, it says that a server ran into trouble, or isn’t able to do what was asked. That server may be the site’s own or another on the way, and this alone tells neither which one nor why.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'A program behind the site failed or is set up wrongly.',
    'A server is too busy, or short of memory or space.',
    'Two servers that work together could not reach or understand each other.',
    'The server that answered does not support what the request needs.',
  ],
  steps: {
    visitor: [
      'Leave it for a few minutes, and then reload.',
      'See whether it works from another device or network.',
      'If it lasts, send the number and the time to the site’s owner.',
    ],
    owner: [
      'Look the number up in the documents of your CDN and host, as several use numbers of their own in this range.',
      'Follow the request through the logs from the outermost server inwards, to the one that made the answer.',
      'Check what changed shortly before: deployments, restarts, certificates and quotas.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
