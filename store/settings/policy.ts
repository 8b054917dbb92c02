import { browser } from 'wxt/browser';
import { MOST, type Settings } from './settings';
import { parseHosts } from './watched';

/** What an organisation decides for its people's browsers. */
export interface Policy {
  /** Whom to ask where it is the network admin's turn. */
  helpdesk?: { name?: string; email?: string; url?: string; phone?: string };
  /** Settings that can't be changed here. `unwatched` comes on top of somebody's own. */
  settings: Partial<Pick<Settings, 'keptDays' | 'keptFailures' | 'unwatched'>>;
}

/** The local storage's key of what the browser said last. */
export const LAST_SAID = 'policy';

const LONGEST = 200;

/** In milliseconds. At its own start, Chromium takes seconds for its first answer (156: three to five, measured). */
const SOON = 50;

/**
 * What the organisation that manages this browser has decided; nothing where nobody manages it. Never rejects. Where
 * the browser takes its time to say, it is what it said last; `watchSettings` tells when it says otherwise.
 */
export async function readPolicy(): Promise<Policy> {
  const lastSaid = readLastSaid();
  const saying = askBrowser(lastSaid);
  return parsePolicy(await Promise.race([saying, lastSaid.then((last) => after(SOON, last))]));
}

/** Whatever a policy says, as far as it can be followed. */
export function parsePolicy(value: unknown): Policy {
  const said = (value ?? {}) as Record<string, unknown>;
  const helpdesk = defined({
    name: text(said.helpdeskName),
    email: address(said.helpdeskEmail, /^[^\s@<>"']+@[^\s@<>"']+$/),
    url: webAddress(said.helpdeskUrl),
    phone: address(said.helpdeskPhone, /^[+\d][\d\s()./-]*$/),
  });
  const settings = defined({
    // A registry knows numbers only.
    keptDays: said.disableHistory === true || said.disableHistory === 1 ? 0 : whole(said.keepDays, MOST.keptDays),
    keptFailures: whole(said.keepFailures, MOST.keptFailures),
    unwatched: parseHosts(said.unwatchedSites),
  });
  return { ...(Object.keys(helpdesk).length > 0 ? { helpdesk } : {}), settings };
}

/** The names of the settings that an organisation has fixed; to `unwatched` one can still add. */
export function fixedBy({ settings }: Policy): ReadonlySet<string> {
  return new Set(Object.keys(settings).filter((name) => name !== 'unwatched'));
}

/** Somebody's settings as far as the organisation lets them. */
export function withPolicy(own: Settings, { settings }: Policy): Settings {
  const unwatched = [...new Set([...own.unwatched, ...(settings.unwatched ?? [])])];
  return { ...own, ...settings, unwatched };
}

async function askBrowser(lastSaid: Promise<unknown>): Promise<unknown> {
  // Firefox rejects where there is no policy.
  const said: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(said) !== JSON.stringify(await lastSaid))
    await browser.storage.local.set({ [LAST_SAID]: said }).catch(() => {});
  return said;
}

async function readLastSaid(): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage.local.get(LAST_SAID).catch(() => ({}));
  return stored[LAST_SAID];
}

function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim().slice(0, LONGEST) : undefined;
}

function address(value: unknown, pattern: RegExp): string | undefined {
  const said = text(value);
  return said && said === (value as string).trim() && pattern.test(said) ? said : undefined;
}

function webAddress(value: unknown): string | undefined {
  const said = address(value, /^https?:\/\/\S+$/i);
  return said && URL.canParse(said) ? said : undefined;
}

function whole(value: unknown, most: number): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 ? Math.min(value as number, most) : undefined;
}

function defined<Facts extends object>(facts: Facts): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<Facts>;
}
