import type { Entry } from '../shapes';

export default {
  title: 'Internal Server Error',
  sign: '⚙️',
  headline: 'Whoever handled the request hit an unexpected problem',
  short: 'Hit an unexpected problem',
  plain:
    'The request arrived, but something that nobody had prepared for kept it from being completed. This is a very general error answer. It doesn’t say what the problem was, or which part had it: the site’s own program, its web server, or something on the way to it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s program ran into a case that it was not prepared for.',
    'Something that the program depends on, such as a database, did not work as expected.',
    'A recent change or a setting on the server is wrong.',
    'The server lacks something it needs, such as disk space, memory or the right to read a file.',
  ],
  steps: {
    visitor: [
      'Try it again in a minute or two, as some of these problems are short.',
      'Before you repeat an order or a payment, check whether the first one went through.',
      'If it stays, tell the site’s owner what you did and at what time.',
    ],
    owner: [
      'Look for the request by its time or ID in the app’s error log.',
      'If the app never saw it, search the logs of the web server, the gateway and the CDN for the one that answered.',
      'Compare the time of the first error with your deployments and configuration changes, and roll back if they match.',
      'Check that databases and other services respond, and that disk and memory are not full.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/500',
  ],
} satisfies Entry;
