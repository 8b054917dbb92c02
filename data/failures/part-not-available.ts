import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_REQUEST_RANGE_NOT_SATISFIABLE'],
  firefox: { NS_ERROR_NOT_RESUMABLE: 0x804b0019, NS_ERROR_ENTITY_CHANGED: 0x804b0020 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser asked for the rest of a file, and that piece can’t be had.',
  inOtherWords:
    'You read half a book in the library. When you come back for the second half, a new edition stands there, and your bookmark fits no page.',
  definition:
    'A range request, with which browsers resume downloads and jump within videos, could not be met. The server answered 416, does not support ranges, or the representation has changed since the first part was fetched. The parts must not be mixed, so the load has to begin again.',
  misunderstanding: {
    myth: 'The whole file is gone.',
    truth: 'Often it is there, only shorter, longer or newer than the part that you already have.',
  },
  related: ['statuses/416', 'statuses/206', 'failures/incomplete-response', 'failures/cache-failed'],
  questions: [
    {
      question: 'Why can’t my download be resumed?',
      answer:
        'The site does not offer single parts, or the file has changed in the meantime. Delete the unfinished file and start the download afresh.',
    },
    {
      question: 'Why does a video not let me jump forward?',
      answer:
        'Jumping needs an answer with only a part of the file. If the server can’t give that, the video plays from the start only.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Missing piece of a file',
  sign: '🧀',
  headline: 'The missing piece of a file could not be had from {site}',
  short: 'A piece that can’t be had',
  plain:
    'Browsers can fetch a file piece by piece, to go on with a broken download or to jump within a film. {site} had no such piece, gives none, or has another version by now. Start from the beginning and it may work.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The file changed between the first piece and the second.',
    'The server, or a cache in front of it, does not give out single pieces.',
    'A stored part in the browser is longer than the file is now.',
    'Several servers behind the site hold different versions.',
  ],
  steps: {
    visitor: [
      'Start the download again from the beginning.',
      'For a film or sound, reload the page past the stored copy.',
    ],
    owner: [
      'Check that the server sends Accept-Ranges: bytes, and answers a Range request with 206.',
      'Send a strong ETag that is the same on all servers, so that If-Range works.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-14',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17',
  ],
} satisfies Entry;
