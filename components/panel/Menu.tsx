import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

interface Choice {
  readonly label: string;
  onChoose(): void;
}

/** Something to do, or further ones to choose from. */
export type MenuItem = Choice | { readonly label: string; readonly items: readonly Choice[] };

/** A button with a short list of further actions. Arrow keys move, Escape gives the focus back. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const [further, setFurther] = useState<readonly Choice[]>();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // With the layout, not after it: the next key must meet the list that is seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: further choices are a list of their own
  useLayoutEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
    list.current?.querySelector('button')?.focus();
  }, [open, further]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (root.current?.contains(event.target as Node)) return;
      setOpen(false);
      setFurther(undefined);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    setFurther(undefined);
    root.current?.querySelector('button')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape' && further) setFurther(undefined);
      else close();
      event.stopPropagation();
    } else if (step) {
      entries[(at + step + entries.length) % entries.length]?.focus();
      event.preventDefault();
    }
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="icon-button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon name="menu" />
      </button>
      {open && (
        <div class="list" role="menu" tabIndex={-1} aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {(further ?? items).map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              aria-haspopup={'items' in item ? 'menu' : undefined}
              onClick={() => {
                if ('items' in item) return setFurther(item.items);
                close();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
