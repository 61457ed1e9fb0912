import { useEffect, useState } from 'preact/hooks';

/** Shorter than a pause between two words, longer than one between two letters. */
const PAUSE = 150;

/** A value as it is once it has not changed for a moment: what the reader types is searched for, not each letter of it. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
