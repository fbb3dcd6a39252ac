import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Gives the focus to what is marked with a key (`data-focus`), as soon as it is drawn: what one pressed may have
 * gone. It stays there while things move, which takes the focus from them, until one presses something else.
 */
export function useFocusSoon(root: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef({ key: '', given: false });
  const [, draw] = useState({});
  useLayoutEffect(() => {
    const { key, given } = wanted.current;
    if (!key || (given && document.activeElement !== document.body)) return;
    const found = root.current?.querySelector(`[data-focus="${CSS.escape(key)}"]`);
    const place = found?.matches('button, input') ? found : found?.querySelector('button');
    if (!(place instanceof HTMLElement)) return;
    place.focus();
    wanted.current.given = true;
  });
  useEffect(() => {
    const forget = () => {
      wanted.current.key = '';
    };
    document.addEventListener('keydown', forget, true);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      document.removeEventListener('keydown', forget, true);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);
  return (key) => {
    wanted.current = { key, given: false };
    draw({});
  };
}
