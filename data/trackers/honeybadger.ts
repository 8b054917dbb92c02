import type { Tracker } from '../shapes';

/** Not js.honeybadger.io, where the form for visitors’ own words comes from, too. */
export const hosts = ['api.honeybadger.io'];

export default {
  name: 'Honeybadger',
  hosts,
  sources: ['https://github.com/honeybadger-io/honeybadger-js/blob/master/packages/core/src/defaults.ts'],
} satisfies Tracker;
