import { useEffect, useState } from 'preact/hooks';
import { type Policy, readPolicy } from '../../store/settings/policy';

/** What an organisation has decided for this browser; nothing until the browser tells. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => void readPolicy().then(setPolicy), []);
  return policy;
}
