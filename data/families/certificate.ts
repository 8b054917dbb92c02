import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Your browser could not make sure that the line was safe, and this name doesn’t say more exactly why.',
  inOtherWords:
    'At the door of a club, the guard shakes his head. Was it your ticket, the list, or his torch that gave out? He won’t say, but he is right to let nobody pass until it is clear.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of TLS or SSL, of a certificate, or of the code that checks them, and has no page of its own here. In Chromium, the numbers from 200 to 299 belong to certificates, while other TLS errors stand among those of the connection. In Firefox, such names begin with SEC_ERROR_, SSL_ERROR_ or MOZILLA_PKIX_ERROR_; as an extension may see only their number, that can be all there is.',
  misunderstanding: {
    myth: 'The site is a fake, or somebody has broken into it.',
    truth:
      'This name proves neither. A wrong clock, an old device or a security program leads to the same stop as an attack does.',
  },
  related: [
    'failures/certificate-broken',
    'failures/certificate-untrusted',
    'failures/certificate-expired',
    'failures/secure-connection-failed',
    'failures/no-common-encryption',
    'failures/client-certificate-wanted',
    'classes/network',
  ],
  questions: [
    {
      question: 'What is ‘Error code’ with a long number in Firefox?',
      answer:
        'It is Firefox’s own number for an error. Those that begin with 21533 or 21534 mostly come from the part of it that checks certificates and sets up secure lines.',
    },
    {
      question: 'Is it safe to go on if the browser offers it?',
      answer: 'Better not, above all where you would type a password or pay. Wait until the cause is known.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble with the secure connection',
  sign: '🔐',
  headline: 'A secure connection to {site} could not be made or kept',
  short: 'The line could not be secured',
  plain:
    'Before your browser trusts a line, it checks who is at the other end and locks out everybody else. Here one of those checks failed, or the lock could not be set up or did not hold. This error’s name alone doesn’t tell us which, nor whose fault it is.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'The site’s proof of identity may be missing, out of date or faulty.',
    'The date or time on this device may be wrong.',
    'An antivirus or a proxy may open secure lines to look inside.',
    'The browser and the site may have no safe method in common.',
    'A personal certificate, or the store that holds it, may not work.',
  ],
  steps: {
    visitor: [
      'Stop here for now, and enter no passwords.',
      'Compare this device’s date and time with another clock.',
      'Update the browser, then try a different network.',
      'If it stays, tell the site’s owner the exact name or number of the error.',
    ],
    owner: [
      'Run ‘openssl s_client -connect example.com:443 -servername example.com’ with your own name, and read the chain and the alerts.',
      'Check that intermediate certificates are sent, in order, and that none has expired.',
      'Compare the result from outside with that in the visitor’s network, to find a device that intercepts.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-6',
  ],
} satisfies Entry;
