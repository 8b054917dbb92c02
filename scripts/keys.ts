type Commands = Record<string, { description: string; suggested_key: { default: string; mac: string } }>;

/**
 * The manifest's commands with the keys that they suggest. On a Mac, Alt+Shift types letters. Chromium lets no more than
 * four commands suggest a key, and leaves out keys that it uses itself (measured: Alt+Shift+P and Alt+Shift+W).
 */
export function keys(browser: string): Commands {
  return {
    _execute_action: command('popup', 'E'),
    [browser === 'firefox' ? '_execute_sidebar_action' : 'panel']: command('panel', 'O'),
    history: command('history', 'H'),
    guide: command('guide', 'G'),
  };
}

/** `name`: what it is called in locales/, below `commands`. */
function command(name: string, key: string): Commands[string] {
  return {
    description: `__MSG_commands_${name}__`,
    suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` },
  };
}
