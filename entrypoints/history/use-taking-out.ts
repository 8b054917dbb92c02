import { useEffect, useState } from 'preact/hooks';
import { type Format, formats } from '../../exchange/formats';
import type { Collection } from './collection';
import { MOST_EXPLAINED, save, takeOut } from './take-out';

interface Asked {
  rows: Uint32Array;
  format: Format['id'];
  isRedacted: boolean;
}

/** What the dialog shows, once something is to be taken out. */
export interface TakingOut extends Asked {
  count: number;
  text?: string;
}

/** Takes failures out: what is asked for, and the text that leaves. */
export function useTakingOut(collection: Collection | undefined) {
  const [asked, setAsked] = useState<Asked>();
  const [written, setWritten] = useState<{ of: Asked; text: string }>();
  const format = formats.find(({ id }) => id === asked?.format);
  const rows = asked && format?.id !== 'json' ? asked.rows.slice(0, MOST_EXPLAINED) : asked?.rows;
  useEffect(() => {
    if (!asked || !collection || !format || !rows) return;
    let isWanted = true;
    void takeOut(collection, rows, format, asked.isRedacted).then(
      (text) => isWanted && setWritten({ of: asked, text }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked, collection]);
  const text = written?.of === asked ? written?.text : undefined;
  return {
    taking: asked && rows && ({ ...asked, count: rows.length, text } satisfies TakingOut),
    begin: (some: Uint32Array) => setAsked({ rows: some, format: 'markdown', isRedacted: true }),
    change: (change: Partial<Asked>) => setAsked((now) => now && { ...now, ...change }),
    end: () => setAsked(undefined),
    copy: async () => navigator.clipboard.writeText(text ?? ''),
    save: () => text !== undefined && format && save(text, format),
  };
}
