import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER as ICONS } from '../icon-drawings.ts';
import { asPicture } from './browser-window.ts';

/** The one sentence on the tiles. */
const SENTENCE = 'Says in plain English why a page failed.';

const icon = readFileSync(join(ICONS, 'icon.svg'), 'utf8');

const STYLE = `
  :root { color-scheme: light dark; font: 16px system-ui, sans-serif }
  body { margin: 0; box-sizing: border-box; display: flex; overflow: hidden;
    background: light-dark(#fbfaf7, #17181b); color: light-dark(#1d1f23, #ecebe6) }
  h1, p { margin: 0; text-wrap: balance } p { color: light-dark(#5c6068, #a5a8ae) } svg { display: block }`;

/** Chrome's and Edge's small tile, 440×280: the icon, the name and the sentence. */
export function smallTile(): string {
  return `<!doctype html><html lang="en"><style>${STYLE}
    body { width: 440px; height: 280px; flex-direction: column; align-items: center; justify-content: center; gap: 14px }
    svg { width: 96px; height: 96px } h1 { font-size: 36px } p { font-size: 19px; text-align: center; width: 340px }
  </style>${icon}<h1>What Broke?</h1><p>${SENTENCE}</p>`;
}

/** Their wide one, 1400×560: the same beside a popup. */
export function marquee(popup: Buffer): string {
  return `<!doctype html><html lang="en"><style>${STYLE}
    body { width: 1400px; height: 560px; align-items: center; padding: 0 120px 0 140px; justify-content: space-between }
    .words svg { width: 128px; height: 128px } h1 { font-size: 72px; margin: 28px 0 12px }
    p { font-size: 32px; width: 560px }
    img { width: 440px; margin-top: 130px; align-self: start; border-radius: 14px;
      box-shadow: 0 0 0 1px light-dark(#0002, #fff3), 0 20px 60px #0005 }
  </style><div class="words">${icon}<h1>What Broke?</h1><p>${SENTENCE}</p></div>
  <img src="${asPicture(popup)}" alt="">`;
}
