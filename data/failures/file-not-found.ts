import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_FILE_NOT_FOUND'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The file on your own device, or in an extension, isn’t where the address says.',
  inOtherWords: 'The note on the fridge says the keys are in the blue bowl. The bowl is there; the keys are not.',
  definition:
    'A file: address, a resource of an extension, or a file chosen for upload or held by a blob does not exist under that path. It is about local storage and not about a web server, which would answer 404.',
  misunderstanding: {
    myth: 'It is the same as 404.',
    truth: '404 is an answer of a web server. Here no server was involved; the browser looked on your device.',
  },
  related: ['failures/file-unusable', 'failures/upload-failed', 'failures/unknown-scheme'],
  questions: [
    {
      question: 'Why does ERR_FILE_NOT_FOUND come up in every new tab?',
      answer:
        'An extension that replaces the new tab is damaged or half removed. Remove it on the page chrome://extensions.',
    },
    {
      question: 'Why does my HTML page find its images in the editor but not in the browser?',
      answer:
        'Check the path and the case of the letters, and look at how it starts: a leading slash means the root of the disk.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Local file not found',
  sign: '📂',
  headline: 'Your browser did not find a file on your device',
  short: 'Local file not found',
  plain:
    'Your browser was to open or send a file on your device, or one within an extension. There is no such file at the place it looked. It may have had another name or place before.',
  party: 'unknown',
  place: 'you',
  turn: ['you'],
  causes: [
    'Somebody deleted the file, or gave it another name or place.',
    'The address has a typing mistake, or differs in capital letters.',
    'An extension is damaged or names a file that it does not bring along.',
    'The disk or USB stick with the file isn’t connected.',
  ],
  steps: {
    visitor: [
      'Look for the file in its folder, and open it from there.',
      'If an extension is named in the address, update it or remove it.',
    ],
    owner: [
      'In an extension, check the paths in the manifest and in the built package.',
      'On web pages, never link to file: addresses.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources',
  ],
} satisfies Entry;
