import { useEffect } from 'preact/hooks';

/** Lets a live reader read and hear while a view that shows it is there. */
export function useReader(reader: { start(signal: AbortSignal): unknown }): void {
  useEffect(() => {
    const life = new AbortController();
    reader.start(life.signal);
    return () => life.abort();
  }, [reader]);
}
