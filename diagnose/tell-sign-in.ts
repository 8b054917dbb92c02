import type { SignIn } from '../capture/failure';
import type { Evidence } from './diagnosis';

/** Only the browser knows whether it was a proxy that asked. */
export function tellSignIn({ from, host, port, scheme, realm: named }: SignIn): Evidence {
  const realm = named ? `, realm “${named}”` : '';
  const fact = `Sign-in asked by ${host}:${port} (${scheme}${realm})`;
  return from === 'proxy'
    ? {
        fact,
        says: 'Your browser reports that a proxy, not the site, asked for this sign-in.',
        grade: 'proof',
        party: 'proxy',
      }
    : { fact, says: 'Your browser reports that the site asked for this sign-in.' };
}
