import { join } from 'node:path';

/** What the stores take, in pixels: https://developer.chrome.com/docs/webstore/images */
export const SIZES = {
  screen: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
};

export const PICTURES = [
  { name: '1-page', size: 'screen' },
  { name: '2-parts', size: 'screen' },
  { name: '3-history', size: 'screen' },
  { name: '4-guide', size: 'screen' },
  { name: '5-compare', size: 'screen' },
  { name: '6-wait', size: 'screen' },
  { name: '7-settings', size: 'screen' },
  { name: 'tile-440x280', size: 'tile' },
  { name: 'marquee-1400x560', size: 'marquee' },
] as const satisfies { name: string; size: keyof typeof SIZES }[];

/** Where they are, each in `light` and `dark`. */
export const STORE_FOLDER = join(import.meta.dirname, '../../listing/pictures');
