import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view whose code comes when it is first shown. `Failed` stands in its place where the code did not come:
 * the extension was updated or removed under this window; `Coming` while it comes, else nothing.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType,
  Coming?: ComponentType<Props>,
): ComponentType<Props> & { soon(): void } {
  let loaded: ComponentType<Props> | undefined;
  const Later = (props: Props) => {
    const [View, setView] = useState(() => loaded);
    const [broken, setBroken] = useState(false);
    useEffect(() => {
      // Not whether it is loaded: that may have come since this was drawn.
      if (View) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setBroken(true),
      );
    }, [View]);
    if (broken) return <Failed />;
    const Shown = View ?? Coming;
    return Shown ? <Shown {...props} /> : null;
  };
  return Object.assign(Later, {
    /** Loads it before it is shown, so that it is there at once then. What fails is said when it is shown. */
    soon: () =>
      void load().then(
        (view) => {
          loaded = view;
        },
        () => undefined,
      ),
  });
}
