import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import { useCovering } from './useCovering';
import { useFocusReturn } from './useFocusReturn';

interface Props {
  readonly title: string;
  /** What the button that closes it says. */
  readonly back: string;
  /** Nothing in it is to be pressed: it takes the focus itself, to be scrolled by keys. */
  readonly onlyRead?: true;
  onClose(): void;
  readonly children: ComponentChildren;
}

/** Something laid over the screen for a moment. Escape or the button goes back to where one was. */
export function Sheet({ title, back, onlyRead, onClose, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useFocusReturn();
  useCovering(sheet);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div
      ref={sheet}
      class="sheet"
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="sheet-head">
        <IconButton icon="back" label={back} onPress={onClose} />
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <div class="sheet-body" {...(onlyRead && { tabIndex: 0, role: 'group', 'aria-labelledby': id })}>
        {children}
      </div>
    </div>
  );
}
