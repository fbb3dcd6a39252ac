import { Icon } from './Icon';

interface Props {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** What it does: tooltip and accessible name. */
  readonly label: string;
  onPress(): void;
  readonly pressed?: boolean;
  /** For a button that shows or hides something. */
  readonly expanded?: boolean;
  readonly class?: string;
}

export function IconButton({ icon, label, onPress, pressed, expanded, class: extra = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${extra}`}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
