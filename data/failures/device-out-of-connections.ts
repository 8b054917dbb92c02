import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: [
    'ERR_NO_BUFFER_SPACE',
    'ERR_ADDRESS_IN_USE',
    'ERR_SOCKET_SET_RECEIVE_BUFFER_SIZE_ERROR',
    'ERR_SOCKET_SET_SEND_BUFFER_SIZE_ERROR',
    'ERR_SOCKET_RECEIVE_BUFFER_SIZE_UNCHANGEABLE',
    'ERR_SOCKET_SEND_BUFFER_SIZE_UNCHANGEABLE',
  ],
  firefox: { NS_ERROR_SOCKET_CREATE_FAILED: 0x804b0034, NS_ERROR_SOCKET_ADDRESS_IN_USE: 0x804b0036 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your own device had no room for another connection.',
  inOtherWords:
    'All the lines of the office switchboard are busy. The person you want to call may well be free, but you can’t even dial.',
  definition:
    'The operating system could not create a socket, give it a local address, or find buffer space for it. Which shortage it is depends on the system: local ports may be used up, or memory for network buffers may be short. As a rule, no packet of the request has gone to the site by then.',
  misunderstanding: {
    myth: 'The site has too many visitors.',
    truth: 'A busy site shows in other ways, such as the status 503 or a timeout. Here the shortage is on your side.',
  },
  related: [
    'failures/connection-failed',
    'failures/too-many-lookups',
    'statuses/503',
    'failures/browser-security-failed',
    'failures/out-of-memory',
  ],
  questions: [
    {
      question: 'What does ERR_NO_BUFFER_SPACE mean?',
      answer:
        'The system told the browser that it has no memory or no free place for a new connection. Closing busy programs or a restart frees some.',
    },
    {
      question: 'Which program uses all my connections?',
      answer:
        'The task manager of Windows and the Activity Monitor of macOS show network use per program. On the command line, ‘netstat’ or ‘ss’ lists the connections.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No connections left',
  sign: '🪫',
  headline: 'Your device could not open one more connection',
  short: 'No connections left',
  plain:
    'A device can hold only so many connections at a time. Yours could not open a new one for {site}, most likely because places or memory for them had run out. Whether the site works can’t be told from that.',
  party: 'unknown',
  place: 'you',
  turn: ['you', 'network-admin'],
  causes: [
    'A program, such as file sharing or a sync tool, holds thousands of connections open.',
    'Many tabs, or a page that opens connections in a loop, used them all up.',
    'A security program or a VPN driver handles connections badly.',
    'The system has run for a long time and has little memory left.',
  ],
  steps: {
    visitor: [
      'Close tabs and programs that use the network heavily, then reload.',
      'If nothing helps, restart the device.',
      'If it comes back, update the antivirus and the VPN, and try once without the VPN.',
    ],
    owner: [
      'Your server has most likely not seen this request; the limit lies on the visitor’s device.',
      'Still, check that your pages reuse connections and don’t open one for each message.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_errors_win.cc',
  ],
} satisfies Entry;
