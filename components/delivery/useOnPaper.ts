import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: on paper it is as it is, whatever is covered on the screen. */
export function useOnPaper(): { readonly onPaper: boolean; toPaper(): void } {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('beforeprint', () => setOnPaper(true), { signal: life.signal });
    addEventListener('afterprint', () => setOnPaper(false), { signal: life.signal });
    return () => life.abort();
  }, []);
  return {
    onPaper,
    toPaper() {
      setOnPaper(true);
      // Once it is drawn so: the browser takes what stands there.
      requestAnimationFrame(() => print());
    },
  };
}
