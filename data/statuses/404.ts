import type { Entry } from '../shapes';

export default {
  title: 'Not Found',
  sign: '🔍',
  headline: 'Nothing was found at this address',
  short: 'Nothing at this address',
  plain:
    'A site is made of many addresses, and the answer says that there is nothing to show at this one. What you want may have moved, been removed or never been there, or it is hidden on purpose. The number doesn’t tell whether it is gone for good.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The link that led here is out of date or has a mistake in it.',
    'The address was typed or copied with a character too many or too few.',
    'The page was moved or removed, and no pointer to a new place was left.',
    'The address is hidden from people who are not signed in or have no access to it.',
    'The site’s hosting, or a server in front of it, does not know where this address belongs.',
  ],
  steps: {
    visitor: [
      'Compare the address with the one you meant: capital letters, full stops and endings can matter.',
      'Cut off the last part of the address, or start from the home page and use the site’s own search.',
      'Is it something private? Sign in to the site, and then open the link once more.',
      'If a link on another page brought you here, let that page’s owner know.',
    ],
    owner: [
      'Redirect moved addresses with 301 or 308, and answer 410 for what is gone on purpose.',
      'Check the route, the file name and its letter case, and that the latest deployment contains it.',
      'If the error page isn’t yours, check the domain mapping and routing rules of the host, load balancer or CDN.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404',
  ],
} satisfies Entry;
