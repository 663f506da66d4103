import { useEffect, useState } from 'react';

const PAUSE_MS = 3000;
const MOST_TIMES = 20;

/** Asks again for what is made in the background, for a minute: whoever looks need not reload the page. */
export function useAskAgain(isAwaited: boolean, ask: () => void): void {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isAwaited || times >= MOST_TIMES) return;
    const timer = setTimeout(() => {
      setTimes(times + 1);
      ask();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isAwaited, times, ask]);
}
