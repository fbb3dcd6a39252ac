import { fieldOf, minutesIn } from './time-field';

interface Props {
  readonly label: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly describedBy?: string;
  onChange(minutes: number): void;
}

/** A time of day; taken as soon as it is whole. */
export function TimeField({ label, minutes, describedBy, onChange }: Props) {
  return (
    <label class="time-field">
      {label}
      <input
        type="time"
        value={fieldOf(minutes)}
        aria-describedby={describedBy}
        onInput={(event) => {
          const typed = minutesIn(event.currentTarget.value);
          if (typed !== undefined) onChange(typed);
        }}
        // Left while it is not whole: what holds stands there again.
        onBlur={(event) => {
          event.currentTarget.value = fieldOf(minutes);
        }}
      />
    </label>
  );
}
