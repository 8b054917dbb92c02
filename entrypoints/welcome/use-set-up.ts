import { useEffect, useState } from 'preact/hooks';
import type { SetUp } from '../../components/welcome/set-up';
import { readSetUp, watchSetUp } from './set-up';

/** What the browser lets the extension do, kept up to date. */
export function useSetUp(first: SetUp): SetUp {
  const [setUp, setSetUp] = useState(first);
  useEffect(() => watchSetUp(() => void readSetUp().then(setSetUp)), []);
  return setUp;
}
