import type { Party, Turn } from '../../data/shapes';
import type { FailureClass } from '../../diagnose/opinion';

/** Who made a failure, for a list of those who did. */
export const PARTIES: Readonly<Record<Party, string>> = {
  you: 'Your side',
  browser: 'The browser',
  network: 'The network',
  proxy: 'A proxy',
  cdn: 'A CDN',
  gateway: 'A gateway',
  server: 'The web server',
  app: 'The app',
  unknown: 'Can’t be told',
};

/** Whose turn it is, likewise. */
export const TURNS: Readonly<Record<Turn, string>> = {
  you: 'Yours',
  'network-admin': 'Your IT team’s',
  'site-owner': 'The site owner’s',
  wait: 'Wait a while',
  nobody: 'Nobody’s',
};

export const CLASSES: Readonly<Record<FailureClass, string>> = {
  '4xx': 'Refused (4xx)',
  '5xx': 'Went wrong there (5xx)',
  network: 'No answer',
  other: 'Errors in an answer',
};

/** `1 failure`, `1,204 failures`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
