import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import { namedWith } from './named-with';

interface Props {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** What it does: tooltip and accessible name. */
  readonly label: string;
  onPress(): void;
  readonly pressed?: boolean;
  /** For a button that shows or hides something. */
  readonly expanded?: boolean;
  /** Id of the words it is about, where others of its name stand beside it: a part of its accessible name. */
  readonly about?: string;
  readonly class?: string;
}

export function IconButton({ icon, label, onPress, pressed, expanded, about, class: extra = '' }: Props) {
  const id = useId();
  return (
    <button
      {...(about && namedWith(id, about))}
      type="button"
      class={`icon-button ${extra}`}
      title={label}
      // biome-ignore lint/a11y/useValidAriaValues: empty, or the tooltip would be told once more, as a description
      aria-description=""
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
