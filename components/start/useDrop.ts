import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether a drag carries something we can read. */
function isReadable({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;
}

/** Takes files and texts that are dropped anywhere on the panel. True while one is held over it. */
export function useDrop(dropped: (what: File | string) => void): boolean {
  const [over, setOver] = useState(false);
  // With the layout: a file dropped before would be opened by the browser instead.
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    addEventListener(
      'dragover',
      (event) => {
        if (!isReadable(event)) return;
        // Without this the browser would open the file instead of the panel.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => !event.relatedTarget && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        const what = file ?? event.dataTransfer?.getData('text/plain');
        if (!what) return;
        event.preventDefault();
        dropped(what);
      },
      { signal },
    );
    return () => life.abort();
  }, [dropped]);
  return over;
}
