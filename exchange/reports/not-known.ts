import type { Reported } from './report';

/** What can’t be told, as sentences; a wrong blame would be worse. Never empty. */
export function notKnown({ diagnosis: { unknown, confidence }, isRedacted }: Reported): string[] {
  const guessed = confidence === 'likely' ? ['Who made the failure is likely, but not proven.'] : [];
  const hidden = isRedacted
    ? ['What may be private was left out; ••• stands in its place. Ask me if you need it.']
    : [];
  return [...unknown, ...guessed, 'Only this browser’s view is known: no log of any server was read.', ...hidden];
}
