const hosts = import.meta.glob<readonly string[]>('./trackers/*.ts', { eager: true, import: 'hosts' });

/** Hosts of services that measure or advertise; a page works without their answers. All below them are theirs, too. */
export const trackerHosts: ReadonlySet<string> = new Set(Object.values(hosts).flat());
