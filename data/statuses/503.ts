import type { Entry } from '../shapes';

export default {
  title: 'Service Unavailable',
  sign: '🚧',
  headline: 'This request can’t be handled right now',
  short: 'Not available right now',
  plain:
    'The answer says that the request can’t be dealt with at the moment. The usual reasons are too many visitors or maintenance, and both tend to pass. We can’t tell which it is, or whether the site said so or something on the way to it.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'More people want the site at the moment than it can serve.',
    'Planned maintenance or an update is going on.',
    'No working copy of the site’s program is ready behind the server that hands out the requests.',
    'Protection against robots or floods of traffic is holding requests back.',
    'A proxy on the way can’t reach the site and reports it with this number.',
  ],
  steps: {
    visitor: [
      'Come back in a few minutes, or at the time that the page names.',
      'Don’t reload over and over, since that adds to the load.',
      'See whether the site has announced maintenance or an outage.',
    ],
    owner: [
      'Check the load and the health checks: a balancer without a healthy target commonly answers 503.',
      'See whether a maintenance mode was left on.',
      'Look at the limits for workers, connections and queues on each hop.',
      'Add a Retry-After header with a realistic time.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/503',
  ],
} satisfies Entry;
