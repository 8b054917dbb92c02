import { keptHeaders } from '../../../data/kept-headers';
import { type Checked, type CheckedHow, checkAddress } from '../../../send/check-address';
import { Sender } from '../../../send/sender';

let sender: Promise<Sender> | undefined;

/** Asks for one address once, and follows it. */
export async function askOne(how: CheckedHow & { url: string; signal: AbortSignal }): Promise<Checked | undefined> {
  sender ??= Sender.open(keptHeaders);
  const opened = await sender;
  return checkAddress((outgoing) => opened.send(outgoing), keptHeaders, how);
}

/** Stops watching, when nobody asks any more. */
export function stopAsking(): void {
  void sender?.then((opened) => opened.close());
  sender = undefined;
}
