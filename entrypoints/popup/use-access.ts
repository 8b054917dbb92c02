import { useEffect, useState } from 'preact/hooks';
import { type Access, readAccess, watchAccess } from '../../capture/access';

/** What the browser lets the extension see of a page, kept up to date: leave may be given and taken at any time. */
export function useAccess(url: string | undefined, first: Access): Access {
  const [access, setAccess] = useState(first);
  useEffect(() => {
    const look = () => void readAccess(url).then(setAccess);
    look();
    return watchAccess(look);
  }, [url]);
  return access;
}
