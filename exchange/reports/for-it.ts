import { letter, list, prose } from './letter';
import { beginning, ending, howToSeeIt, requestIds, whatShowsIt } from './letter-parts';
import type { Reported } from './report';
import { whenItWas } from './when-it-was';
import { whereItBroke } from './where-it-broke';
import { whoAnswered } from './who-answered';

/** A letter to whoever runs the network: short, with what they need to find the cause in their proxy or firewall. */
export function writeForIt(reported: Reported): string {
  const { label, headline, summary, turn } = reported.diagnosis;
  return letter(
    ...beginning(reported),
    turn.includes('network-admin')
      ? 'Could you have a look? As far as I can tell, it is about the network or the proxy here.'
      : 'Could you make sure that nothing on our network causes it? As far as I can tell, it lies elsewhere.',
    list([`Failed with: ${label}`, ...whenItWas(reported), whereItBroke(reported), whoAnswered(reported)]),
    prose(`The extension What Broke? explains it to me so: “${headline}. ${summary}”`),
    ...whatShowsIt(reported),
    ...requestIds(reported),
    ...howToSeeIt(reported, ' on the network that I use'),
    ...ending(reported),
  );
}
