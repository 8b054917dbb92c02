import { watchCommands } from './commands';
import { watchMenus } from './menus';

/** The ways in beside the toolbar button: menus and keys. Must be called synchronously when the worker starts. */
export function watchWays(): void {
  watchMenus();
  watchCommands();
}
