import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'There is nothing to show at this address, or nothing that you may know about.',
  inOtherWords:
    'The letter carrier finds the street, but no house with that number. Was it pulled down, is it still to be built, or did the sender slip by one digit? The street doesn’t tell.',
  definition:
    'The site’s server found no current representation of the resource, or is not willing to say that there is one. The code leaves open whether that is so for now or for ever. It speaks of the address that was asked for, and doesn’t tell whether others of the same site work.',
  requires: {
    server: [
      {
        says: 'Where the site’s server knows that something is likely gone for good, 410 is preferred to 404.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
      },
      {
        says: 'A server may use 404 on purpose, to keep secret that something forbidden exists.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4',
      },
      {
        says: 'The answer should come with an explanation, unless the method was HEAD.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
    client: [
      {
        says: 'A browser should show the page that a 404 brings along.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 404 means that the whole site is down.',
    truth:
      'Something did answer, so the connection works. As a rule, only this one address leads to nothing. If all of them do, the hosting may not know the site.',
  },
  use: {
    when: [
      'No route, file or entry belongs to the address.',
      'It exists, but the person asking isn’t meant to learn that.',
    ],
    not: [
      'It has moved, and you know where to: 301 or 308.',
      'It was taken down on purpose and won’t return: 410.',
      'A search ran well and found no hits: 200 with an empty list.',
      'The page is a home-made error page sent with 200: search engines take that for real content.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>No such page</title><h1>No such page</h1><p>Try the <a href="https://example.com/">home page</a> or the <a href="https://example.com/search">search</a>.</p>\n',
  },
  headers: [
    {
      name: 'Cache-Control',
      says: 'In the answer: how long caches may go on saying that nothing is there. Without it they may guess.',
    },
    {
      name: 'Referer',
      says: 'In the request: may name the page with the broken link, or at least its site, so the link can be mended.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may keep a 404 for a time even if nothing tells it to. A page that has just gone online can therefore look missing for a while.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Check the address before you try again. Asking twice for the same one does no harm, but seldom helps, unless the page is only just being put online.',
  },
  related: [
    'statuses/410',
    'statuses/403',
    'statuses/308',
    'classes/4xx',
    'failures/blocked-wrong-kind',
    'failures/error-without-page',
    'statuses/405',
    'statuses/406',
  ],
  questions: [
    {
      question: 'Is a 404 my fault?',
      answer:
        'Seldom. Many come from links that have grown old. If you typed the address yourself, compare it once more, letter by letter.',
    },
    {
      question: 'What do people mean by a soft 404?',
      answer:
        'A page that says ‘not found’ to people but carries the code 200, as if all were well. Search engines may then list it. The remedy is to send a real 404 or 410.',
    },
    {
      question: 'What is the difference between a 404 and ‘site can’t be reached’?',
      answer:
        'A 404 is an answer: somebody there looked and found nothing. With ‘site can’t be reached’ no answer came at all, for example because the name or the connection failed.',
    },
    {
      question: 'Why does my single-page app show 404 after a reload?',
      answer:
        'The app draws the inner addresses itself, and the server doesn’t know them. Let the server send the app’s start page for every such address.',
    },
  ],
} satisfies StatusGuide;

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
