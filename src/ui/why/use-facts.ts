// The way to the facts, which are loaded when a panel first needs them.
import { useEffect, useState } from 'preact/hooks';
import { loadFacts, type FactFinder } from '../../app/facts-port.ts';

/** The finder once the facts are there; null before, or when they cannot be loaded. */
export function useFacts(): FactFinder | null {
  const [find, setFind] = useState<FactFinder | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadFacts()
      .then((finder) => {
        if (wanted) setFind(() => finder);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return find;
}
