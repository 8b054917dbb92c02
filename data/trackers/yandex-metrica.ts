import type { Tracker } from '../shapes';

/** Not yastatic.net, which holds parts of Yandex’s pages, too. */
export const hosts = [
  'mc.webvisor.com',
  'mc.webvisor.org',
  'mc.yandex.az',
  'mc.yandex.by',
  'mc.yandex.co.il',
  'mc.yandex.com',
  'mc.yandex.com.am',
  'mc.yandex.com.ge',
  'mc.yandex.com.tr',
  'mc.yandex.ee',
  'mc.yandex.fr',
  'mc.yandex.kg',
  'mc.yandex.kz',
  'mc.yandex.lt',
  'mc.yandex.lv',
  'mc.yandex.md',
  'mc.yandex.ru',
  'mc.yandex.tj',
  'mc.yandex.tm',
  'mc.yandex.uz',
];

export default {
  name: 'Yandex Metrica',
  hosts,
  sources: ['https://www.yandex.com/support/metrica/en/code/install-counter-csp'],
} satisfies Tracker;
