import type { Party, Turn } from '../data/shapes';
import type { FailureClass } from '../diagnose/opinion';

/*
 * Words that a ledger keeps as their place in a list. An image on disk holds the places: whoever changes a list counts
 * FORMAT up in ledger-image.ts.
 */

/** In the order in which a chart stacks them. */
export const CLASSES: readonly FailureClass[] = ['4xx', '5xx', 'network', 'other'];

/** On the way from you to the site. */
export const PARTIES: readonly Party[] = [
  'you',
  'browser',
  'network',
  'proxy',
  'cdn',
  'gateway',
  'server',
  'app',
  'unknown',
];

export const TURNS: readonly Turn[] = ['you', 'network-admin', 'site-owner', 'wait', 'nobody'];

/** Resource types of both browsers; what is none of them becomes `other`, the first. */
export const TYPES: readonly string[] = [
  'other',
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'webtransport',
  'webbundle',
  'beacon',
  'imageset',
  'object_subrequest',
  'speculative',
  'web_manifest',
  'xml_dtd',
  'xslt',
  'json',
];

/** Several turns as one number: a bit for each. */
export function maskOf(turns: readonly Turn[]): number {
  return turns.reduce((mask, turn) => mask | (1 << TURNS.indexOf(turn)), 0);
}

/** The turns of such a number, in the order of the list. */
export function turnsOf(mask: number): Turn[] {
  return TURNS.filter((_, place) => mask & (1 << place));
}
