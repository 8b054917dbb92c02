import { useEffect, useState } from 'preact/hooks';
import { type Format, formats } from '../../exchange/formats';
import type { Collection } from './collection';
import { placesByPage } from './pick-pages';
import { MOST_EXPLAINED, save, takeOut } from './take-out';

interface Asked {
  count: number;
  /** By places: the numbers of rows may change before the format is chosen. */
  all: ReadonlyMap<string, readonly number[]>;
  /** As many of them as are explained in words. */
  most: ReadonlyMap<string, readonly number[]>;
  format: Format['id'];
  isRedacted: boolean;
}

/** What the dialog shows, once something is to be taken out. */
export interface TakingOut extends Asked {
  text?: string;
}

/** Takes failures out: what is asked for, and the text that leaves. */
export function useTakingOut(collection: Collection | undefined) {
  const [asked, setAsked] = useState<Asked>();
  const [written, setWritten] = useState<{ of: Asked; text: string }>();
  const format = formats.find(({ id }) => id === asked?.format);
  const isWhole = format?.id === 'json';
  useEffect(() => {
    if (!asked || !collection || !format) return;
    let isWanted = true;
    void takeOut(collection, isWhole ? asked.all : asked.most, format, asked.isRedacted).then(
      (text) => isWanted && setWritten({ of: asked, text }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked, collection]);
  const text = written?.of === asked ? written?.text : undefined;
  return {
    taking:
      asked &&
      ({ ...asked, count: isWhole ? asked.count : Math.min(asked.count, MOST_EXPLAINED), text } satisfies TakingOut),
    begin(rows: Uint32Array) {
      if (!collection) return;
      const all = placesByPage(collection.ledger, rows);
      const most = placesByPage(collection.ledger, rows.slice(0, MOST_EXPLAINED));
      setAsked({ count: rows.length, all, most, format: 'markdown', isRedacted: true });
    },
    change: (change: Partial<Asked>) => setAsked((now) => now && { ...now, ...change }),
    end: () => setAsked(undefined),
    copy: async () => navigator.clipboard.writeText(text ?? ''),
    save: () => text !== undefined && format && save(text, format),
  };
}
