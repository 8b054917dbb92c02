import { join } from 'node:path';
import { parseSync } from 'vite';

/** What a file takes from elsewhere: `import`, `export … from`, `import()`, `import('…').Type`. */
interface Taken {
  from: string;
  typesOnly: boolean;
  isComputed?: boolean;
}

type Allowed = 'anything' | 'types';

/** What each shipped room may take from which other room. */
const ROOMS: Record<string, Record<string, Allowed>> = {
  data: {},
  capture: {},
  send: { capture: 'anything' },
  store: { capture: 'types', send: 'types' },
  diagnose: { data: 'anything', capture: 'types', store: 'types' },
  exchange: { capture: 'anything', send: 'anything', store: 'anything', diagnose: 'anything' },
  history: { data: 'types', capture: 'types', store: 'types', diagnose: 'types' },
  guide: { data: 'types', diagnose: 'types' },
  components: {
    data: 'anything',
    guide: 'anything',
    history: 'anything',
    exchange: 'types',
    capture: 'types',
    send: 'types',
    diagnose: 'types',
    store: 'types',
  },
  entrypoints: {
    data: 'anything',
    capture: 'anything',
    send: 'anything',
    store: 'anything',
    diagnose: 'anything',
    exchange: 'anything',
    history: 'anything',
    guide: 'anything',
    components: 'anything',
  },
};

/** Rooms that may talk to the browser. */
const AT_THE_BROWSER = ['capture', 'send', 'store', 'entrypoints'];

/** Rooms with words of the interface, which are in locales/. */
const WITH_WORDS = ['components', 'entrypoints'];

const BROWSER_GLOBAL =
  /(?<![\w.])(?:browser|chrome)\.(?:action|alarms|i18n|permissions|runtime|storage|tabs|webNavigation|webRequest|windows)\b/;

export const roomNames: readonly string[] = Object.keys(ROOMS);

/** What `source`, the text of the file at `path` (from the project's root), breaks; each as advice. */
export function breaches(path: string, source: string): string[] {
  const room = path.split('/')[0] ?? '';
  const found = importsOf(path, source).flatMap((taken) => judge(room, path, taken) ?? []);
  if (/innerHTML|outerHTML|insertAdjacentHTML/i.test(source))
    found.push('Write markup as JSX: what the network sent must stay text, so no innerHTML.');
  if (!AT_THE_BROWSER.includes(room) && BROWSER_GLOBAL.test(source))
    found.push(`Keep the browser’s API out of ${room}/: pass what it needs as a parameter or a prop.`);
  if (/import\.meta\.glob/.test(source) && (room !== 'data' || /['"`](?!\.\/)[^'"`]*\*\.ts/.test(source)))
    found.push('Only data/ lists folders with import.meta.glob, and only its own.');
  return found;
}

function judge(room: string, path: string, { from, typesOnly, isComputed }: Taken): string | undefined {
  if (isComputed) return `Name the module in import(${from}): a computed one can’t be checked.`;
  if (/webextension-polyfill/.test(from)) return `Import from 'wxt/browser', not '${from}'.`;
  if (from === '#i18n')
    return WITH_WORDS.includes(room) ? undefined : `Keep '#i18n' out of ${room}/: pages say things, ${room}/ does not.`;
  if (/^wxt(\/|$)/.test(from))
    return AT_THE_BROWSER.includes(room) ? undefined : `Keep '${from}' out of ${room}/: entrypoints join it with WXT.`;
  const to = roomOf(path, from);
  if (to === undefined || to === room) return;
  const allowed = ROOMS[room]?.[to];
  if (allowed === 'anything' || (allowed === 'types' && typesOnly)) return;
  return allowed
    ? `${room}/ may take only types from ${to}/: write import type for '${from}', or move the code.`
    : `${room}/ may not import '${from}': see ROOMS in tests/room-rules.ts.`;
}

/** The folder below the project's root that an import leads to; nothing for a package. */
function roomOf(path: string, from: string): string | undefined {
  const aliased = /^(?:@@?|~~?)?\/(.*)/.exec(from)?.[1];
  if (aliased === undefined && !from.startsWith('.')) return;
  return join(aliased === undefined ? `${path}/..` : '.', aliased ?? from).split('/')[0];
}

function importsOf(path: string, source: string): Taken[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can’t be parsed: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ start, moduleRequest }) => {
    const written = source.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^(['"`])([^$]*)\1$/.exec(written)?.[2];
    return { start, from: literal ?? written, typesOnly: false, isComputed: literal === undefined };
  });
  const inTypes = [...source.matchAll(/\bimport\(\s*(['"])([^'"]+)\1/g)]
    .filter(({ index }) => !dynamic.some(({ start }) => start === index))
    .map(({ 2: from = '' }) => ({ from, typesOnly: true }));
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typesOnly: isType }] : [],
      ),
    ...dynamic,
    ...inTypes,
  ];
}
