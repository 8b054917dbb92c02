import { readdir, readFile } from 'node:fs/promises';

/** Bytes that the process of a browser's extension pages holds for itself. The browser is known by its profile; needs Linux. */
export async function extensionMemory(profile: string): Promise<number> {
  const all = await processes();
  const main = all.find(
    ({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='),
  );
  const isOfMain = (id: number): boolean => {
    const parent = all.find((one) => one.id === id)?.parent;
    return parent !== undefined && (parent === main?.id || isOfMain(parent));
  };
  const ours = all.filter(({ id, command }) => command.includes('--extension-process') && isOfMain(id));
  return Math.max(...ours.map(({ bytes }) => bytes));
}

async function processes() {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 0);
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  return Promise.all(
    ids.map(async (id) => {
      const [command, status] = await Promise.all([read(`/proc/${id}/cmdline`), read(`/proc/${id}/status`)]);
      const value = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      return { id, command: command.replaceAll('\0', ' '), parent: value('PPid'), bytes: value('RssAnon') * 1024 };
    }),
  );
}
