import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { ask } from '../../store/ask';
import { ArchiveCollection } from './archive-collection';
import type { Collection } from './collection';
import { FileCollection } from './file-collection';
import { type OpenedFile, openFile } from './open-file';

/** A file on its way, or that could not be read. */
export interface Opening {
  name: string;
  /** How much of it is read, from 0 to 1. */
  part: number;
  /** Why it can't be read. */
  error?: string;
}

export interface Shown {
  /** Missing until the archive is open. */
  collection?: Collection;
  /** The archive can't be opened. */
  isShut: boolean;
  /** Goes up whenever there is other to see in the collection. */
  changes: number;
  /** The file that is shown instead of the archive. */
  file?: OpenedFile & { added?: number };
  opening?: Opening;
  open(file: File): Promise<void>;
  /** Stops opening a file, or closes the one that is open. */
  close(): void;
  /** Adds what the file holds to the archive. */
  keep(): Promise<void>;
}

/** Pages sent to the background in one message. */
const AT_ONCE = 200;

/** What the page shows: the archive, followed while it is open, or a file. */
export function useCollection(): Shown {
  const [changes, changed] = useReducer((times: number) => times + 1, 0);
  const [archive, setArchive] = useState<Collection>();
  const [isShut, setShut] = useState(false);
  const [opened, setOpened] = useState<{ file: Shown['file'] & {}; collection: FileCollection }>();
  const [opening, setOpening] = useState<Opening>();
  const cancel = useRef(new AbortController());
  const onChange = () => changed(undefined);
  useEffect(() => {
    void ArchiveCollection.open(onChange)
      .then(setArchive)
      .catch(async () => {
        // In a private window Firefox lets nobody open it.
        const nothing = new FileCollection([], onChange);
        await nothing.count(() => false);
        setArchive(nothing);
        setShut(true);
      });
  }, []);

  const close = () => {
    cancel.current.abort();
    setOpening(undefined);
    setOpened(undefined);
  };
  const open = async (file: File) => {
    close();
    cancel.current = new AbortController();
    const { signal } = cancel.current;
    const { name } = file;
    setOpening({ name, part: 0 });
    try {
      const read = await openFile(file, { signal, onProgress: (part) => setOpening({ name, part }) });
      signal.throwIfAborted();
      const collection = new FileCollection(read.pages, onChange);
      setOpening(undefined);
      setOpened({ file: read, collection });
      await collection.count(() => signal.aborted);
    } catch (error) {
      if (!signal.aborted) setOpening({ name, part: 0, error: error instanceof Error ? error.message : String(error) });
    }
  };
  const keep = async () => {
    let added = 0;
    const pages = opened?.file.pages ?? [];
    for (let from = 0; from < pages.length; from += AT_ONCE)
      added += await ask('addPages', pages.slice(from, from + AT_ONCE));
    setOpened((now) => now && { ...now, file: { ...now.file, added } });
  };
  const collection = opened?.collection ?? archive;
  return { collection, isShut, changes, file: opened?.file, opening, open, close, keep };
}
