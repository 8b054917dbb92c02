import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Icon {
  /** In public/icon/. */
  file: string;
  drawing: 'icon.svg' | 'toolbar.svg';
  /** Pixels, on each side. */
  size: number;
  /** Clear pixels at each edge. */
  margin?: number;
  colours?: string;
}

export const FOLDER = join(import.meta.dirname, '../public/icon');

/** Chromium's and Edge's toolbar and the lists of extensions: a tile that reads on light and dark. */
const tiles = [16, 24, 32, 48, 64, 96].map((size): Icon => ({ file: `${size}.png`, drawing: 'icon.svg', size }));

/** Chrome's store asks for a clear edge here: https://developer.chrome.com/docs/webstore/images#icons */
const store: Icon = { file: '128.png', drawing: 'icon.svg', size: 128, margin: 16 };

/** Firefox's toolbar, where an icon is a drawing in the colour of the toolbar's own text. */
const bare = [16, 32, 64].flatMap((size): Icon[] => [
  { file: `on-light-${size}.png`, drawing: 'toolbar.svg', size, colours: 'color: #3a3d44; --spark: #d0372a' },
  { file: `on-dark-${size}.png`, drawing: 'toolbar.svg', size, colours: 'color: #f1f1f4; --spark: #ff8a7a' },
]);

export const ICONS: readonly Icon[] = [...tiles, store, ...bare];

/** The document that looks like the icon. */
export function iconDocument({ drawing, size, margin = 0, colours = '' }: Icon): string {
  const edge = size - 2 * margin;
  const style = `body{margin:${margin}px;${colours}}svg{display:block;width:${edge}px;height:${edge}px}`;
  return `<!doctype html><style>${style}</style>${readFileSync(join(FOLDER, drawing), 'utf8')}`;
}

/** Names what an icon was rendered from; another drawing, size or colour has another. */
export function fingerprint(icon: Icon): string {
  return createHash('sha256').update(iconDocument(icon)).digest('hex');
}
