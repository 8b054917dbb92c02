/** What a browser tells every page about itself. */
export interface BrowserTells {
  userAgent: string;
  /** Chromium’s, of which one is made up on purpose (https://wicg.github.io/ua-client-hints/#grease). */
  brands?: readonly { brand: string; version: string }[];
  platform?: string;
}

const MADE_UP = /not.{0,3}a.{0,3}brand/i;
const NAMES: readonly (readonly [name: string, version: RegExp])[] = [
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Edge', /\bEdg\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
];
const SYSTEMS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['macOS', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** `Google Chrome 141 on Windows`; nothing where a browser does not say who it is. */
export function browserName({ userAgent, brands = [], platform }: BrowserTells): string | undefined {
  const [name, version] = branded(brands) ?? named(userAgent) ?? [];
  if (!name) return;
  const system = platform || SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
  return system ? `${name} ${version} on ${system}` : `${name} ${version}`;
}

/** A browser made of Chromium names both; its own name tells more. */
function branded(brands: NonNullable<BrowserTells['brands']>) {
  const real = brands.filter(({ brand }) => !MADE_UP.test(brand));
  const one = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  return one && ([one.brand, one.version] as const);
}

function named(userAgent: string) {
  for (const [name, sign] of NAMES) {
    const version = sign.exec(userAgent)?.[1];
    if (version) return [name, version] as const;
  }
  return;
}
