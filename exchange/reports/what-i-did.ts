import type { Reported } from './report';

/** A step that somebody took, and the address that it led to. */
export interface Did {
  says: string;
  url: string;
}

/** What a part of a page is, by the browser’s resource type. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['sub_frame', 'a page within it'],
  ['script', 'a script'],
  ['stylesheet', 'a style sheet'],
  ['font', 'a font'],
  ['image', 'a picture'],
  ['imageset', 'a picture'],
  ['media', 'a video or a sound'],
  ['xmlhttprequest', 'data'],
  ['websocket', 'a live connection'],
]);

/** What led to a failure, in the words of whoever sat in front of it. */
export function whatIDid({ failure, pageUrl }: Reported): Did[] {
  const { url, method, type, initiator, redirects = [], fromWorker } = failure;
  const wish = redirects[0]?.url;
  const sentOn = { says: 'and was sent on to this one, which failed:', url };
  if (type === 'main_frame') {
    const opened = method === 'GET' ? 'I opened this page' : 'I sent something to this page';
    return wish === undefined
      ? [{ says: `${opened}, and it failed:`, url }]
      : [{ says: `${opened},`, url: wish }, sentOn];
  }
  const part = PARTS.get(type) ?? 'something that belongs to it';
  const page = pageUrl ?? initiator;
  const asker = fromWorker ? 'The site’s service worker' : 'It';
  const asked = page === undefined ? `A page that I had open asked for ${part}` : `${asker} asked for ${part}`;
  return [
    ...(page === undefined ? [] : [{ says: 'I was on this page:', url: page }]),
    ...(wish === undefined ? [{ says: `${asked}, which failed:`, url }] : [{ says: `${asked},`, url: wish }, sentOn]),
  ];
}
