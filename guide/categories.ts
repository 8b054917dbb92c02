import type { Category } from '../data/shapes';
import { hrefOf } from './route.ts';

/** The shelves of the guide's first page, in order. */
export const CATEGORIES: readonly { id: Category; name: string; says: string }[] = [
  { id: '1xx', name: 'Informational', says: 'Short notes on the way to the real answer' },
  { id: '2xx', name: 'Success', says: 'It worked' },
  { id: '3xx', name: 'Redirection', says: 'Look elsewhere, or use what you have' },
  { id: '4xx', name: 'Client error', says: 'The request was not accepted as it was' },
  { id: '5xx', name: 'Server error', says: 'The site’s side could not answer it' },
  { id: 'network', name: 'Network errors', says: 'No answer came at all' },
  { id: 'nginx', name: 'nginx', says: 'A web server’s own numbers' },
  { id: 'cloudflare', name: 'Cloudflare', says: 'A delivery network’s own numbers' },
  { id: 'aws-elb', name: 'AWS ELB', says: 'Amazon’s load balancers and firewall' },
  { id: 'iis', name: 'Microsoft IIS', says: 'Sub-statuses of Microsoft’s web server' },
  { id: 'hosting', name: 'Hosting platforms', says: 'Where sites live' },
  { id: 'proxies', name: 'Proxies', says: 'Machines in between' },
  { id: 'software', name: 'Frameworks and sites', says: 'Numbers that somebody made up' },
];

/** Numbers that people meet most, for the first page. */
export const POPULAR = [404, 403, 500, 502, 503, 504, 401, 429, 407, 301, 302, 400, 410, 418, 522] as const;

/** Pairs that are offered to compare first. */
export const OFFERED_PAIRS = [
  [401, 403],
  [301, 302],
  [404, 410],
  [500, 502],
] as const;

/** The address of a shelf: classes have a page of their own. */
export function categoryHref(id: Category): string {
  if (id === 'network') return hrefOf('classes/network');
  return /^\dxx$/.test(id) ? hrefOf(`classes/${id}`) : `#/category/${id}`;
}
