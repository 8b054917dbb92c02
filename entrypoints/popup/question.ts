/** What somebody wants to know of a tab; of a failure only, where one is named. */
export interface Question {
  /** The active tab where missing. */
  tabId?: number;
  /** When the failure was first seen, in milliseconds since the epoch. */
  failure?: number;
  /** An address that may have failed, as `keepUrl` writes it. */
  url?: string;
}

/** Reads `?tab=<id>`, `&failure=<firstAt>` and `&url=<address>`. */
export function readQuestion(search: string): Question {
  const asked = new URLSearchParams(search);
  return {
    tabId: numberIn(asked.get('tab')),
    failure: numberIn(asked.get('failure')),
    url: asked.get('url')?.slice(0, 2000) || undefined,
  };
}

/** The popup’s address that asks a question. */
export function addressOf({ tabId, failure, url }: Question): string {
  const asked = Object.entries({ tab: tabId, failure, url }).filter(([, value]) => value !== undefined);
  return `popup.html?${new URLSearchParams(asked.map(([name, value]) => [name, `${value}`]))}`;
}

function numberIn(value: string | null): number | undefined {
  return value !== null && /^\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}
