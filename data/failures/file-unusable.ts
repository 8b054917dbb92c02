import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: [
    'ERR_ACCESS_DENIED',
    'ERR_FILE_TOO_BIG',
    'ERR_FILE_PATH_TOO_LONG',
    'ERR_FILE_NO_SPACE',
    'ERR_FILE_VIRUS_INFECTED',
    'ERR_FILE_EXISTS',
  ],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'A file on your device may not or can’t be read or written.',
  inOtherWords:
    'The cupboard is locked, overfull, or has a warning sign on it. You know what you want, but you can’t get at it.',
  definition:
    'The operating system refused a file operation that the load needed. Permission is missing, the path is too long, the file is too large or already exists, no space is left, or a virus scanner stepped in. The names say which. Chromium uses ERR_ACCESS_DENIED for things other than the network.',
  misunderstanding: {
    myth: 'The website denied me access.',
    truth: 'That would be 403. Here the no came from your own device or browser.',
  },
  related: [
    'failures/file-not-found',
    'failures/upload-failed',
    'failures/out-of-memory',
    'failures/cache-failed',
    'families/browser',
  ],
  questions: [
    {
      question: 'What does ERR_ACCESS_DENIED mean in Chrome?',
      answer:
        'As a rule, the system does not let the browser at a file. On macOS and Android, the permission for files is often missing; on Windows, the file may belong to another user or be open elsewhere.',
    },
    {
      question: 'What if ERR_FILE_VIRUS_INFECTED comes up for a file that I trust?',
      answer:
        'Leave it alone and scan it with an up-to-date program. A wrong alarm can be cleared up with the maker of the scanner.',
    },
  ],
} satisfies Guide;

export default {
  title: 'File can’t be used',
  sign: '🗄️',
  headline: 'Your device did not let the browser use a file',
  short: 'A file that can’t be used',
  plain:
    'To load this, your browser had to read or write a file on your device. The system did not let it: the file may be protected, too large, named too long, or flagged as harmful, or the disk is full.',
  party: 'unknown',
  place: 'you',
  turn: ['you', 'network-admin'],
  causes: [
    'You, or the browser, lack the right to open the file or its folder.',
    'The disk is full.',
    'A virus scanner holds the file back.',
    'The path with all its folders is longer than the system allows.',
  ],
  steps: {
    visitor: [
      'Check that you can open the file with another program.',
      'Make room on the disk, or move the file to a folder with a short path.',
      'If a scanner has flagged the file, delete it or ask whoever looks after your device.',
    ],
    owner: [
      'It is not your server’s doing: it happens on the visitor’s device.',
      'In extensions and apps, ask for file permissions before you read.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_errors_win.cc',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_errors_posix.cc',
  ],
} satisfies Entry;
