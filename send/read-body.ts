/** An answer's body, as far as it was read. */
export interface ReadBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** `cut`: there was more than is read. `stopped`: it took too long, or somebody stopped it. `broken`: it broke off. */
  end: 'whole' | 'cut' | 'stopped' | 'broken';
  /** How long the server said that it is, in bytes as sent. */
  announced?: number;
}

/** Reads at most `most` bytes of an answer and hangs up on the rest. Never rejects. */
export async function readBody(response: Response, most: number, signal: AbortSignal): Promise<ReadBody> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), end: 'whole' };
  const hangUp = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', hangUp);
  if (signal.aborted) hangUp();
  const read: Uint8Array[] = [];
  let size = 0;
  let end: ReadBody['end'] = 'whole';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const left = most - size;
      read.push(value.length > left ? value.slice(0, left) : value);
      size += Math.min(value.length, left);
      if (value.length <= left) continue;
      end = 'cut';
      break;
    }
  } catch {
    end = 'broken';
  }
  signal.removeEventListener('abort', hangUp);
  hangUp();
  return { bytes: joined(read, size), end: signal.aborted && end !== 'cut' ? 'stopped' : end, ...announced(response) };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What is packed has another length when it is unpacked. */
function announced({ headers }: Response): { announced?: number } {
  const length = headers.get('content-length');
  if (!length || !/^\d{1,15}$/.test(length) || headers.has('content-encoding')) return {};
  return { announced: Number(length) };
}
