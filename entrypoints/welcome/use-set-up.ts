import { useEffect, useState } from 'preact/hooks';
import type { SetUp } from '../../components/welcome/set-up';
import { readSetUp, watchSetUp } from './set-up';

/** What the browser lets the extension do, kept up to date. */
export function useSetUp(first: SetUp): SetUp {
  const [setUp, setSetUp] = useState(first);
  useEffect(() => {
    let newest = 0;
    // What was asked first may be answered last.
    const look = async () => {
      const turn = ++newest;
      const read = await readSetUp();
      if (turn === newest) setSetUp(read);
    };
    // It may have changed since the page was made.
    void look();
    return watchSetUp(() => void look());
  }, []);
  return setUp;
}
