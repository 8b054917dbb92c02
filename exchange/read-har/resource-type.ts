import type { HarEntry } from './har-entry';
import { mediaTypeOf } from './media-type';

/** webRequest’s resource types, but for documents, which are told apart by their page. */
export type HarType =
  | 'document'
  | 'sub_frame'
  | 'xmlhttprequest'
  | 'script'
  | 'stylesheet'
  | 'image'
  | 'font'
  | 'media'
  | 'object'
  | 'websocket'
  | 'ping'
  | 'csp_report'
  | 'other';

/** Chrome’s and Playwright’s `_resourceType`; and ours, which tells a frame from a page. */
const TOLD = new Map<string, HarType>([
  ['document', 'document'],
  ['sub_frame', 'sub_frame'],
  ['stylesheet', 'stylesheet'],
  ['image', 'image'],
  ['media', 'media'],
  ['texttrack', 'media'],
  ['font', 'font'],
  ['script', 'script'],
  ['wasm', 'script'],
  ['xhr', 'xmlhttprequest'],
  ['fetch', 'xmlhttprequest'],
  ['eventsource', 'xmlhttprequest'],
  ['preflight', 'xmlhttprequest'],
  ['websocket', 'websocket'],
  ['ping', 'ping'],
  ['cspreport', 'csp_report'],
  ['csp-violation-report', 'csp_report'],
]);

/** https://fetch.spec.whatwg.org/#concept-request-destination */
const DESTINATIONS = new Map<string, HarType>([
  ['document', 'document'],
  ['iframe', 'sub_frame'],
  ['frame', 'sub_frame'],
  ['fencedframe', 'sub_frame'],
  ['embed', 'object'],
  ['object', 'object'],
  ['empty', 'xmlhttprequest'],
  ['json', 'script'],
  ['script', 'script'],
  ['worker', 'script'],
  ['sharedworker', 'script'],
  ['serviceworker', 'script'],
  ['audioworklet', 'script'],
  ['paintworklet', 'script'],
  ['style', 'stylesheet'],
  ['image', 'image'],
  ['font', 'font'],
  ['audio', 'media'],
  ['video', 'media'],
  ['track', 'media'],
  ['report', 'csp_report'],
]);

/** What browsers say they accept, and what was sent. */
const MEDIA: readonly [RegExp, HarType][] = [
  [/^(text\/html|application\/xhtml)/, 'document'],
  [/^image\//, 'image'],
  [/^text\/css/, 'stylesheet'],
  [/^(text|application)\/(x-)?(java|ecma)script/, 'script'],
  [/^(font\/|application\/(x-)?font)/, 'font'],
  [/^(audio|video)\//, 'media'],
  [/^application\/([\w.+-]+\+)?json/, 'xmlhttprequest'],
];

/** What was asked for, in the browsers’ words: as told by the maker, by what was asked with, or by what was sent. */
export function resourceTypeOf({ resourceType, url, asked, method, content }: HarEntry): HarType {
  const destination = DESTINATIONS.get(asked.get('sec-fetch-dest') ?? '');
  const told = TOLD.get(resourceType);
  if (told === 'document' && destination === 'sub_frame') return destination;
  if (told) return told;
  if (/^wss?:/i.test(url)) return 'websocket';
  if (resourceType || destination) return destination ?? 'other';
  if (asked.get('x-requested-with')?.toLowerCase() === 'xmlhttprequest' || method === 'OPTIONS')
    return 'xmlhttprequest';
  return typeOfMedia(asked.get('accept')) ?? typeOfMedia(mediaTypeOf(content.type)) ?? 'other';
}

function typeOfMedia(type = ''): HarType | undefined {
  return MEDIA.find(([pattern]) => pattern.test(type))?.[1];
}
