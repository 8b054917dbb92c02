import type { Archive } from '../../store/archive/archive';
import { failuresOn } from '../../store/archive/archived-page';
import type { Forgotten } from '../../store/archive/bin';
import { holdsForgotten, markForgotten } from '../../store/archive/mark-forgotten';
import { dropSetAside } from '../../store/archive/place';
import { answer } from '../../store/ask';
import type { LiveSettings } from '../../store/settings/live-settings';
import type { Tabs } from '../../store/tabs';

/** Does what the extension's own pages ask, in the archive and in the tabs that are open. */
export function answerPages(tabs: Tabs, archive: Archive, settings: LiveSettings): void {
  const mark = (what: Forgotten, isForgotten: boolean) =>
    tabs.edit(
      (tab) => holdsForgotten(tab, what),
      (tab) => markForgotten(tab, what, isForgotten),
    );
  answer({
    openArchive: () => archive.open(),
    forget: (what) => archive.forget(what, () => mark(what, true)),
    undoForget: () =>
      archive.undoForget((pages) =>
        mark(
          pages.map((page) => ({ id: page.id, failures: failuresOn(page) })),
          false,
        ),
      ),
    emptyBin: () => archive.emptyBin(),
    addPages: (pages) => archive.add(pages),
    dropSetAside,
    heedSettings: () => settings.heed(),
  });
}
