import { Icon } from './Icon';

interface Props {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** What it does: tooltip and accessible name. */
  readonly label: string;
  onPress(): void;
  readonly pressed?: boolean;
  readonly class?: string;
}

export function IconButton({ icon, label, onPress, pressed, class: extra = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${extra}`}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
