import type { Confidence, Diagnosis } from '../../diagnose/diagnosis';
import type { Reported } from './report';

const PARTIES: Readonly<Record<Exclude<Diagnosis['party'], 'unknown'>, string>> = {
  you: 'my own side',
  browser: 'my browser itself',
  network: 'the network in between',
  proxy: 'a proxy on the way',
  cdn: 'the delivery network (CDN) in front of the site',
  gateway: 'a gateway or load balancer in front of the site',
  server: 'the web server',
  app: 'the site’s own application',
};

const SURE: Readonly<Record<Confidence, string>> = {
  sure: 'proven by what it sent',
  likely: 'likely, since failures of this kind mostly are; not proven',
  unsure: 'not certain',
};

/** Who made the error, and how far that is certain, as a sentence. */
export function whoAnswered({ failure: { status }, diagnosis: { party, confidence } }: Reported): string {
  const lead = status === undefined ? 'No answer was seen. ' : '';
  if (party === 'unknown') return `${lead}Who made the failure can’t be told: nothing proves it.`;
  return `${lead}The failure was made by ${PARTIES[party]} (${SURE[confidence]}).`;
}
