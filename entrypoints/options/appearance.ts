import { readSettings, watchSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';

/** Shows this page in the theme and the text size that somebody chose, now and whenever they choose others. */
export function followAppearance(): void {
  watchSettings(show);
  void readSettings().then(show);
}

function show({ theme, textSize }: Settings): void {
  const fontSize = textSize === 100 ? '' : `${textSize}%`;
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.fontSize = fontSize;
  try {
    // Read by public/first-look.js, which can't wait for the settings.
    localStorage.setItem('looks', JSON.stringify({ theme, fontSize }));
  } catch {
    // A full disk costs a flash of the wrong theme.
  }
}
