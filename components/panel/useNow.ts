import { useEffect, useState } from 'preact/hooks';
import { useServices } from './services';

/** The time, again every `every` ms while the page is visible. */
export function useNow(every: number): number {
  const { now } = useServices();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const tick = () => setTime(now());
    tick();
    const timer = setInterval(tick, every);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [every, now]);
  return time;
}
