import type { Frame } from 'puppeteer-core';

type Seeing = Window & { sight?: { visible: boolean; since: number } };

/** Waits until the browser says in the panel's frame that it can, or cannot, be seen as it is. */
export async function becameVisible(panel: Frame, visible: boolean): Promise<void> {
  await panel.evaluate(() => {
    const it = window as Seeing;
    if (it.sight) return;
    const sight = { visible: false, since: 0 };
    it.sight = sight;
    addEventListener('resize', () => {
      sight.since = performance.now();
    });
    new IntersectionObserver(
      (looks) => {
        sight.visible = (looks.at(-1) as unknown as { isVisible: boolean }).isVisible;
        sight.since = performance.now();
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    ).observe(document.documentElement);
  });
  await panel.waitForFunction((wanted) => (window as Seeing).sight?.visible === wanted, {}, visible);
}

/** Waits until it has been seen for so long that a press counts; where the browser cannot tell, each does. */
export async function seenLongEnough(panel: Frame): Promise<void> {
  if (!(await panel.evaluate(() => 'isVisible' in IntersectionObserverEntry.prototype))) return;
  await becameVisible(panel, true);
  await panel.waitForFunction(() => {
    const { sight } = window as Seeing;
    return sight?.visible && performance.now() - sight.since > 700;
  });
}
