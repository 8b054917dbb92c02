import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_NETWORK_ACCESS_REVOKED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The part of the page that asked had no leave, or had given up its leave, to use the network.',
  inOtherWords:
    'Somebody on a jury has promised not to phone anybody until the verdict. A call goes out by mistake, and the clerk does not put it through.',
  definition:
    'A frame can give up network access, as a fenced frame does with window.fence.disableUntrustedNetwork(). In return, it may read data that must not leak. An allowlist of connections that a page sends can have the like effect. Requests that are not allowed any more are stopped in the browser.',
  misunderstanding: {
    myth: 'My internet connection was cut.',
    truth: 'Only this one frame or page is limited. Everything else goes on as usual.',
  },
  related: [
    'failures/blocked-by-csp',
    'failures/cancelled',
    'failures/blocked-by-client',
    'failures/blocked-response',
    'failures/cors-refused',
  ],
  questions: [
    {
      question: 'Is ERR_NETWORK_ACCESS_REVOKED something to worry about?',
      answer: 'No. It shows that a protection works. If a part of a page is missing, its makers have to look into it.',
    },
    {
      question: 'What is a fenced frame?',
      answer:
        'A frame that is walled off from the page around it, for content such as adverts. The two can’t exchange data, which protects your privacy.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Network access given up',
  sign: '🤐',
  headline: 'A part of the page may not use the network, so the request was stopped',
  short: 'May not use the network',
  plain:
    'A page, or a part of it, can be limited in what it may reach, or give up that right for the sake of privacy. The request to {site} came under such a limit. So your browser stopped it, and no fault of your connection is involved.',
  party: 'unknown',
  place: 'browser',
  turn: ['nobody', 'site-owner'],
  causes: [
    'A walled-off part of the page gave up the network in order to see private data.',
    'The page brings a list of allowed connections, and this address is not on it.',
    'A request was still under way when access ended.',
  ],
  steps: {
    visitor: ['There is nothing that you need to do.', 'If something stays empty, reload the page once.'],
    owner: [
      'Finish all loads before you call disableUntrustedNetwork(), as running ones are cut off.',
      'If you send a connection allowlist, compare it with the addresses that the page and its redirects really use.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://wicg.github.io/fenced-frame/',
    'https://developer.mozilla.org/en-US/docs/Web/API/Fenced_frame_API',
  ],
} satisfies Entry;
