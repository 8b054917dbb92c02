import type { State, StatusGuide, Turn } from '../data/shapes';

export const STATES: Record<State, { name: string; says: string }> = {
  standard: { name: 'Standard', says: 'Registered, and defined by a current standard.' },
  draft: { name: 'Draft', says: 'Registered for a while only, for a standard that is still being written.' },
  deprecated: { name: 'Deprecated', says: 'Registered, but not to be used any more.' },
  reserved: { name: 'Reserved', says: 'Registered as unused, so that nobody gives it a new meaning.' },
  vendor: { name: 'Vendor’s own', says: 'In no standard: a company or a program made it up.' },
  unofficial: { name: 'Unofficial', says: 'In no standard, and nobody’s in particular.' },
};

export const TURNS: Record<Turn, string> = {
  you: 'you',
  'network-admin': 'whoever runs your network',
  'site-owner': 'the site’s owner',
  wait: 'nobody but time',
  nobody: 'nobody',
};

export const STORED: Record<NonNullable<StatusGuide['caching']>['stored'], string> = {
  'by-default': 'May be stored without being told to',
  'if-told': 'Only if the answer says so',
  never: 'Never',
};

export const AGAIN: Record<NonNullable<StatusGuide['retry']>['again'], string> = {
  'as-is': 'Yes, as it is',
  later: 'Yes, but later',
  'after-a-change': 'Only after a change',
  'no-need': 'No need',
  no: 'No',
};
