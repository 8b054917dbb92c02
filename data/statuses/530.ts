import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'A number without a fixed meaning: at Cloudflare it mostly says that the site’s server wasn’t found.',
  inOtherWords:
    'A red light on a machine in a workshop tells you little until you know who built the machine. One maker means “no oil”, another means “gone to sleep”. So look for the maker’s name first.',
  definition:
    'Unregistered, and taken by several services. Cloudflare sends it when it can’t resolve the name of the origin, and puts a 1xxx code such as 1016 into the body. Gcore’s FastEdge and Edgio documented it for an internal error, and Pantheon is reported to use it for a frozen site. A site’s owner can also choose it for error pages of their own.',
  misunderstanding: {
    myth: '530 always means that a name could not be looked up.',
    truth:
      'That is Cloudflare’s meaning. Other services that chose the same number say something quite different with it.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c84-ARN' },
    body: '<!doctype html>\n<title>Origin DNS error | example.com</title>\n<p>Error 1016</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: the request went through Cloudflare, so look for a 1xxx number on the page.',
    },
    { name: 'Cf-Error-Type', says: 'In the answer: the 1xxx number itself, where Cloudflare sends it along.' },
  ],
  retry: {
    again: 'later',
    says: 'With code 1033, Cloudflare itself suggests another try after a few minutes. Other codes last until somebody changes a setting.',
  },
  related: [
    'vendors/cloudflare/530',
    'vendors/cloudflare/1016',
    'vendors/cloudflare/1033',
    'vendors/edgio/530',
    'vendors/shopify/530',
  ],
  questions: [
    {
      question: 'What is HTTP error 530?',
      answer:
        'It depends on the sender. With Cloudflare, the site’s own server could not be found by its name, and a second number on the page gives the details.',
    },
    {
      question: 'Why does a Shopify shop show 530?',
      answer:
        'Shopify’s traffic goes through Cloudflare, and its list of codes explains 530 in just that way: Cloudflare could not resolve the name. Its status page tells about outages.',
    },
    {
      question: 'Where do I find the number that belongs to a 530?',
      answer:
        'In the text of the error page, as “Error 1016” or the like. Developer tools show it in the response body.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🎭',
  headline: 'Several services use this number, each for something else',
  short: 'A number with several meanings',
  plain:
    'This number means different things: it isn’t official, and several services picked it for purposes of their own. At Cloudflare it comes with a second number, such as 1016, which tells the reason. Look on the page for that number or for a company’s name; a header named cf-ray points to Cloudflare.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'Cloudflare could not look up the address of the site’s own server.',
    'A tunnel from the site’s server to Cloudflare may not be running.',
    'A service at the edge of the network, such as Gcore’s FastEdge, failed inside.',
    'A hosting company such as Pantheon may have put the site to sleep.',
  ],
  steps: {
    visitor: [
      'Read the page for a second number, and look that one up.',
      'Try it again after five minutes.',
      'If it stays, tell the site’s owner both numbers.',
    ],
    owner: [
      'Find the sender by the headers and the page, before you follow anybody’s advice for a 530.',
      'With cf-ray and a 1xxx code, work on that code: 1016 is about DNS records, 1033 about a tunnel.',
      'Without them, look at the status page and the documentation of your hosting platform.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/',
    'https://gcore.com/docs/fastedge/troubleshooting',
    'https://shopify.dev/docs/api/usage/response-codes',
    'https://developers.cloudflare.com/rules/custom-errors/example-rules/',
  ],
} satisfies Entry;
