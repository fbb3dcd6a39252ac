import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

let shownBefore = false;

/** The heading of a place. Going to another place brings the focus to it; the page's opening does not. */
export function PlaceHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);
  return (
    <h2 class="place-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
