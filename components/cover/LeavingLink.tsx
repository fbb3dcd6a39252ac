import type { ComponentChildren } from 'preact';
import type { Hold } from '../wording/useHold';
import { useShown } from './shown';

interface Props {
  readonly href: string;
  /** The address while what is in it is covered: it says nothing of anybody. */
  readonly bare: string;
  readonly children: ComponentChildren;
  /** What may keep it from leaving. */
  readonly hold?: Pick<Hold, 'passLink'>;
  onPress?(): void;
}

/**
 * A link with something of a talk in its address, which leaves when it is pressed. While the screen is covered the
 * address is there only for the press: browsers show where a link leads.
 */
export function LeavingLink({ href, bare, children, hold, onPress }: Props) {
  const { covered } = useShown();
  return (
    // A tab of its own: in a frame, the page's policy would stop it.
    <a
      class="button"
      href={covered ? bare : href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        const { currentTarget: link } = event;
        hold?.passLink(event, () => link.click());
        if (event.defaultPrevented) return;
        link.href = href;
        if (covered)
          setTimeout(() => {
            link.href = bare;
          });
        onPress?.();
      }}
    >
      {children}
    </a>
  );
}
