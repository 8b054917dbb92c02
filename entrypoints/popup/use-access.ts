import { useEffect, useState } from 'preact/hooks';
import { type Access, readAccess, watchAccess } from '../../capture/access';

/** What the browser lets the extension see of a page, kept up to date: leave may be given and taken at any time. */
export function useAccess(url: string | undefined, first: Access): Access {
  const [access, setAccess] = useState(first);
  useEffect(() => {
    let newest = 0;
    // What was asked first may be answered last.
    const look = async () => {
      const turn = ++newest;
      const read = await readAccess(url);
      if (turn === newest) setAccess(read);
    };
    void look();
    return watchAccess(() => void look());
  }, [url]);
  return access;
}
