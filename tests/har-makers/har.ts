/** As much of a HAR as its makers’ tests look at; makers add more. */
export interface Har {
  log: {
    creator: { name: string; version: string };
    browser?: { name: string };
    pages?: { id: string; title: string }[];
    entries: HarEntry[];
  };
}

interface HarEntry {
  pageref?: string;
  request: { method: string; url: string };
  response: { status: number; content: { text?: string }; _error?: string | null };
}

/** The one entry of a request whose URL ends so. */
export function entry({ log }: Har, end: string, method = 'GET'): HarEntry {
  const [one, ...more] = log.entries.filter(({ request }) => request.url.endsWith(end) && request.method === method);
  if (!one) throw new Error(`The file has no ${method} …${end}.`);
  if (more.length > 0) throw new Error(`The file has ${more.length + 1} of ${method} …${end}.`);
  return one;
}
