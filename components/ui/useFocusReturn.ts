import { useLayoutEffect } from 'preact/hooks';

/** When this goes, the focus goes back to where it was, unless whoever closed it has put it elsewhere. */
export function useFocusReturn(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () =>
      // Once this is out of the document, and the focus with it.
      queueMicrotask(() => {
        if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
      });
  }, []);
}
