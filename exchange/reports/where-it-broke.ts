import type { Reported } from './report';

/** Where it broke, told by whoever it broke for; a diagnosis speaks to them. */
export function whereItBroke({ diagnosis: { where } }: Reported): string {
  return `${where.replace(/\byour (device|browser)\b/, 'my $1').replace('between you and', 'between me and')}.`;
}
