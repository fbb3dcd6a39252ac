import type { ComponentChildren } from 'preact';
import { useFocusReturn } from '../ui/useFocusReturn';

interface Props {
  readonly label: string;
  onClose(): void;
  readonly children: ComponentChildren;
}

/** What a button opened below itself. Escape closes it, and not the panel, and goes back to the button. */
export function Opened({ label, onClose, children }: Props) {
  useFocusReturn();
  return (
    <fieldset
      class="opened"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </fieldset>
  );
}
