import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

let shownBefore = false;

interface Props {
  /** Only heard: what is seen begins with the headings of its parts. */
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a place. Going to another place brings the focus to it; the page's opening does not. */
export function PlaceHeading({ hidden = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);
  return (
    <h2 class={hidden ? 'place-heading hidden' : 'place-heading'} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
