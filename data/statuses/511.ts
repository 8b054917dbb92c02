import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The network that you are on wants you to sign in or agree to its terms before it lets you out.',
  inOtherWords:
    'You ask for a ticket to Rome, and the guard at the station door replies: “First you need a pass for the station.” The railway to Rome knows nothing about it.',
  definition:
    'The client has to authenticate to gain network access. The answer comes from an intercepting proxy that controls the access, often called a captive portal; the request hasn’t reached the server that it was meant for. It was made so that programs don’t take a sign-in page for the real answer.',
  requires: {
    server: [
      {
        says: 'The answer should contain a link to the place where the user can sign in.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
      },
      {
        says: 'It should not hold a challenge or the sign-in form itself, because the browser would show that as part of the site that was asked for.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
      },
      {
        says: 'Origin servers should not generate it.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
      },
    ],
    client: [
      {
        says: 'A cache must not store it.',
        source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
      },
    ],
  },
  misunderstanding: {
    myth: 'My account on the site has been signed out.',
    truth: 'Your account isn’t involved. If the network sent the answer, the site never saw your request.',
  },
  use: {
    when: [
      'You run a network with a captive portal, and answer a plain HTTP request from a device that hasn’t signed in.',
    ],
    not: [
      'You run a site and want visitors to sign in: use 401.',
      'You run a proxy that browsers are set up to use: ask with 407.',
      'You would have to break into an encrypted connection to send it: let that connection fail instead.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: '<!doctype html><title>Sign in to the network</title><p>Please <a href="https://login.example.org/">sign in to this network</a> first.</p>\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'In the answer: text/html, so that a person can follow the link to the sign-in page.',
    },
    {
      name: 'WWW-Authenticate',
      says: 'Does not belong here: a challenge in a 511 would look as if it came from the site.',
    },
  ],
  caching: {
    stored: 'never',
    says: 'RFC 6585 forbids it. A stored one could still show up in the site’s place after the sign-in.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Sign in to the network, and then ask again. Whatever the method was, the site can’t have acted on a request that was held back.',
  },
  related: ['statuses/407', 'failures/no-internet', 'failures/certificate-wrong-name'],
  questions: [
    {
      question: 'Why is 511 so rare although so many networks have a sign-in page?',
      answer:
        'Many captive portals redirect to their sign-in page or send it with the status 200 instead. Browsers and devices therefore look for such portals with test requests of their own.',
    },
    {
      question: 'Can a network send a 511 for an address that begins with https?',
      answer:
        'Not without a certificate that your browser trusts for that site. Mostly you see a certificate warning or a failed connection in its place. Don’t click that away: open the network’s sign-in page first.',
    },
    {
      question: 'I am signed in to the Wi-Fi. Why do I still get 511?',
      answer:
        'The network may have forgotten you: the time has run out, or your device now shows up with another hardware address. Leave the network, join it again and repeat the sign-in.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Network Authentication Required',
  sign: '📶',
  headline: 'The answer asks you to sign in to the network first',
  short: 'Asks for a network sign-in',
  plain:
    'Some networks, such as the Wi-Fi in a hotel or on a train, hold everything back until you sign in or accept their terms. This answer is made for them, and sites are not supposed to send it. A network can send it in the place of {site} if the address begins with http, but hardly if it begins with https.',
  party: 'network',
  place: 'network',
  turn: ['you', 'network-admin'],
  causes: [
    'You have not yet signed in to the network or accepted its terms.',
    'The time that the network gave you has run out.',
    'The network no longer recognises your device, for example after its Wi-Fi address changed.',
    'Against the standard, a site or a service in front of it uses this number for something of its own.',
  ],
  steps: {
    visitor: [
      'Open the network’s own sign-in page: your device usually offers it in a notification or in its Wi-Fi settings.',
      'Give only what belongs to this network, such as a room number or voucher, and never the password of another account.',
      'If no sign-in page appears, disconnect from the network and join it again.',
      'Still stuck? Ask the people who run the network, or use mobile data.',
    ],
    owner: [
      'If only visitors on certain networks see it, your server never got the request and there is nothing to repair.',
      'If everybody sees it, find what sends 511 on your side: RFC 6585 says that origin servers should not.',
      'If the network is yours, link to the sign-in page from the 511 answer instead of putting the form into it.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585.html#section-6',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/511',
  ],
} satisfies Entry;
