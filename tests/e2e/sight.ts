import type { Frame } from 'puppeteer-core';

interface Sight {
  /** What the browser says of the panel's frame; undefined before it has said anything. */
  visible?: boolean;
  /** When the panel knew it for sure; ms. */
  known: number;
  /** To be asked with each picture: whether the panel knows it. */
  isKnown(): boolean;
}
type Seeing = Window & { sight?: Sight };

/**
 * Waits until the browser says in the panel's frame that it can, or cannot, be seen as it is; and has told the panel,
 * too: it asks by itself, and is answered at most every 100 ms, with a picture.
 */
export async function becameVisible(panel: Frame, visible: boolean): Promise<void> {
  await panel.evaluate(() => {
    const it = window as Seeing;
    if (it.sight) return;
    let since = 0;
    let pictures = 0;
    const anew = () => {
      since = performance.now();
      pictures = 0;
    };
    const sight: Sight = {
      known: 0,
      isKnown() {
        const now = performance.now();
        if (now - since > 100) pictures += 1;
        if (pictures === 3) sight.known = now;
        return pictures >= 3;
      },
    };
    it.sight = sight;
    addEventListener('resize', anew);
    new IntersectionObserver(
      (looks) => {
        sight.visible = (looks.at(-1) as unknown as { isVisible: boolean }).isVisible;
        anew();
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    ).observe(document.documentElement);
  });
  await panel.waitForFunction(
    (wanted) => {
      const { sight } = window as Seeing;
      return sight?.visible === wanted && sight.isKnown();
    },
    {},
    visible,
  );
}

/** Waits until it has been seen for so long that a press counts; where the browser cannot tell, each does. */
export async function seenLongEnough(panel: Frame): Promise<void> {
  if (!(await panel.evaluate(() => 'isVisible' in IntersectionObserverEntry.prototype))) return;
  await becameVisible(panel, true);
  await panel.waitForFunction(() => {
    const { sight } = window as Seeing;
    return sight?.visible && sight.isKnown() && performance.now() - sight.known > 600;
  });
}
