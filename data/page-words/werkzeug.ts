import type { PageWords } from '../shapes';

/** Werkzeug, which Flask is built on: title, heading and sentence of its exceptions. */
export default {
  name: 'Flask',
  party: 'app',
  grade: 'proof',
  text: /^(?:404 Not Found\nNot Found\nThe requested URL was not found on the server\. If you entered the URL manually please check your spelling and try again\.|405 Method Not Allowed\nMethod Not Allowed\nThe method is not allowed for the requested URL\.|500 Internal Server Error\nInternal Server Error\nThe server encountered an internal error and was unable to complete your request\. Either the server is overloaded or there is an error in the application\.)$/,
  statuses: [404, 405, 500],
  says: 'The site’s own program, built with Flask or its kin, wrote this page.',
  examples: [
    {
      status: 404,
      text: '404 Not Found\nNot Found\nThe requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
    },
    {
      status: 500,
      text: '500 Internal Server Error\nInternal Server Error\nThe server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
    },
  ],
  sources: ['https://github.com/pallets/werkzeug/blob/main/src/werkzeug/exceptions.py'],
} satisfies PageWords;
