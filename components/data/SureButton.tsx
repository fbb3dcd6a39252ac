import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What it says after the first press. */
  readonly sure: string;
  readonly disabled?: boolean;
  onSure(): void;
}

/** A button for what cannot be undone: the second press counts, and leaving it forgets the first. */
export function SureButton({ label, sure, disabled = false, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class={asked ? 'button danger' : 'button'}
      disabled={disabled}
      onBlur={() => setAsked(false)}
      onClick={() => {
        setAsked(!asked);
        if (asked) onSure();
      }}
    >
      {/* Told aloud where it asks, as the focus is on it; not when it comes, and not when it is left. */}
      <span aria-live={asked ? 'polite' : 'off'}>{asked ? sure : label}</span>
    </button>
  );
}
