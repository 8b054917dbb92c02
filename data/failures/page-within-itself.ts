import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [],
  firefox: { NS_ERROR_RECURSIVE_DOCUMENT_LOAD: 0x8053040e },
} satisfies FailureNames;

export const guide = {
  meaning: 'A page tried to show itself inside itself, over and over, and your browser put an end to it.',
  inOtherWords:
    'Stand between two mirrors, and you see a mirror in a mirror in a mirror. Somebody has to close a door, or it never ends.',
  definition:
    'A frame or an object was about to load a document that is already among its ancestors, or frames were nested too deeply. To prevent endless nesting, Firefox ends such a load with NS_ERROR_RECURSIVE_DOCUMENT_LOAD. The surrounding page remains as it is.',
  misunderstanding: {
    myth: 'The site has sent me in circles.',
    truth: 'That would be redirects. Here the page put a picture of itself within itself.',
  },
  related: ['failures/frame-refused', 'failures/too-many-redirects'],
  questions: [
    {
      question: 'Why does only a part of the page stay empty?',
      answer: 'Because only that frame was stopped. The page around it has loaded already.',
    },
    {
      question: 'How does a page end up framing itself?',
      answer:
        'Mostly by an empty or wrong src, such as a value that was never filled in. An error page that is shown in the frame can do it as well.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Page inside itself',
  sign: '🪆',
  headline: 'A page of {site} was to appear inside itself, or too deep inside others',
  short: 'A page within itself',
  plain:
    'Pages can show other pages in a window of their own, called a frame. Here a frame was to show the very page that it is part of, or there were too many within one another. Your browser left the inner one out.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner'],
  causes: [
    'The frame’s address is empty or wrong, and so leads back to the page.',
    'The server sends the same page for every address, even for those that do not exist.',
    'A sign-in or error page appears both outside and inside.',
  ],
  steps: {
    visitor: [
      'Nothing is needed if the page works otherwise.',
      'If something is missing, send its makers the address of the page.',
    ],
    owner: ['Check each iframe’s src, and how your router answers unknown paths.', 'Give a fallback page no frames.'],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://searchfox.org/mozilla-central/source/netwerk/ipc/DocumentLoadListener.cpp',
  ],
} satisfies Entry;
