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
      {/* Announced where it stands: the focus is on it. */}
      <span aria-live="polite">{asked ? sure : label}</span>
    </button>
  );
}
