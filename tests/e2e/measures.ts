import type { Frame, Page } from 'puppeteer-core';

/**
 * What of a window a finger or an unsteady hand would miss, or an eye would not get to see: targets below 24 px
 * (WCAG 2.5.8, with its exceptions of links in a sentence and of room around), buttons over one another, text
 * that is cut without a way to read it, what sticks out to the side (1.4.10), and cells of a table whose columns'
 * names are out of sight that do not say themselves what they are.
 */
export function mismeasured(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const least = 24;
    const named = (it: Element) =>
      `<${it.localName} class="${it.getAttribute('class') ?? ''}"> ${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 50)}`;
    /** Out of sight on purpose, told by screen readers alone. */
    const isForReaders = (it: Element | null): boolean =>
      it !== null && (getComputedStyle(it).clipPath === 'inset(50%)' || isForReaders(it.parentElement));
    const isShown = (it: Element) =>
      it.checkVisibility({ visibilityProperty: true }) &&
      !it.closest('[inert]') &&
      !isForReaders(it) &&
      it.getClientRects().length > 0;

    const boxOf = (it: Element) => {
      const own = it.getBoundingClientRect();
      const label = it instanceof HTMLInputElement ? (it.labels?.[0]?.getBoundingClientRect() ?? own) : own;
      return {
        left: Math.min(own.left, label.left),
        right: Math.max(own.right, label.right),
        top: Math.min(own.top, label.top),
        bottom: Math.max(own.bottom, label.bottom),
      };
    };
    type Box = ReturnType<typeof boxOf>;
    const isSmall = ({ left, right, top, bottom }: Box) =>
      right - left < least - 0.5 || bottom - top < least - 0.5;
    const middle = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    const away = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Box) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

    const targets = [
      ...document.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [role=button], [role=option], [role=menuitem], [tabindex="0"]',
      ),
    ]
      // The panel's edge cannot be wider than the gap beside it; the side panel, where it can go, has the browser's own.
      .filter((it) => isShown(it) && !it.matches('.edge'))
      .map((element) => ({ element, box: boxOf(element) }));
    const isInSentence = (it: Element) => {
      if (!/inline/.test(getComputedStyle(it).display)) return false;
      return [...(it.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
      );
    };
    const hasRoom = (one: (typeof targets)[number]) =>
      targets.every((it) => {
        if (it === one || it.element.contains(one.element) || one.element.contains(it.element)) return true;
        const center = middle(one.box);
        if (!isSmall(it.box)) return away(center, it.box) >= least / 2;
        const other = middle(it.box);
        return Math.hypot(center.x - other.x, center.y - other.y) >= least;
      });
    const small = targets
      .filter((it) => isSmall(it.box) && !isInSentence(it.element) && !hasRoom(it))
      .map(({ element, box }) => {
        const size = `${Math.round(box.right - box.left)}×${Math.round(box.bottom - box.top)}`;
        return `too small, ${size}: ${named(element)}`;
      });

    /** What of it shows inside all that scrolls or clips around it. */
    const shownOf = (it: Element) => {
      let { left, right, top, bottom } = it.getBoundingClientRect();
      for (let around = it.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const window = around.getBoundingClientRect();
        left = Math.max(left, window.left);
        right = Math.min(right, window.right);
        top = Math.max(top, window.top);
        bottom = Math.min(bottom, window.bottom);
      }
      return { left, right, top, bottom };
    };
    /** What floats over the rest, an open menu say, may cover it. */
    const layerOf = (it: Element | null): Element | null =>
      it && /absolute|fixed|sticky/.test(getComputedStyle(it).position)
        ? it
        : it && layerOf(it.parentElement);
    const buttons = targets
      .filter(({ element }) => element.matches('button, a.button, [role=button]'))
      .map(({ element }) => ({ element, box: shownOf(element), layer: layerOf(element) }));
    const overlapping = buttons.flatMap((one, at) =>
      buttons
        .slice(at + 1)
        .filter(
          ({ element, box, layer }) =>
            layer === one.layer &&
            !one.element.contains(element) &&
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 1,
        )
        .map(({ element }) => `overlap: ${named(one.element)} and ${named(element)}`),
    );

    /** Said in whole elsewhere: in a tooltip, or for a result of the search, in what is shown of it below. */
    const isSaid = (it: Element) => it.closest('[title]') !== null || it.closest('[role=option]') !== null;
    const clips = (value: string) => value === 'hidden' || value === 'clip';
    const cut: string[] = [];
    for (const it of document.body.querySelectorAll<HTMLElement>('*')) {
      if (
        !isShown(it) ||
        it.matches('textarea, input, select, svg, svg *, option') ||
        !it.textContent?.trim()
      )
        continue;
      const style = getComputedStyle(it);
      const wide = it.scrollWidth > it.clientWidth + 1;
      const high = it.scrollHeight > it.clientHeight + 1;
      if (clips(style.overflowX) && wide && it.clientWidth > 0 && !isSaid(it)) cut.push(`cut: ${named(it)}`);
      if (clips(style.overflowY) && high && !/auto|scroll/.test(style.overflowX) && !isSaid(it))
        cut.push(`cut below: ${named(it)}`);
      const scrollsBoth =
        /auto|scroll/.test(style.overflowY) && /auto|scroll/.test(style.overflowX) && wide && high;
      if (scrollsBoth) cut.push(`scrolls both ways: ${named(it)}`);
      const holdsText = [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const { left, right } = it.getBoundingClientRect();
      if (holdsText && (right > innerWidth + 1 || left < -1) && !it.closest('.wording-mirror'))
        cut.push(`sticks out to ${Math.round(right)} of ${innerWidth}: ${named(it)}`);
    }
    for (const it of document.querySelectorAll('*'))
      if (/auto|scroll/.test(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight + 1)
        if (isShown(it) && !it.matches('html, body, textarea') && it.clientHeight < 40)
          cut.push(`too low to be read, ${it.clientHeight} px: ${named(it)}`);
    for (const it of document.querySelectorAll('td')) {
      const head = it.closest('table')?.querySelector('thead') ?? null;
      const said = getComputedStyle(it, '::before').content;
      if (isForReaders(head) && isShown(it) && !it.querySelector('button, form') && said === 'none')
        cut.push(`a cell of what: ${named(it)}`);
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth + 1) cut.push('the window scrolls sideways');
    if (scrollHeight > innerHeight + 1 && getComputedStyle(document.body).overflowY === 'hidden')
      cut.push(`the window is cut below, at ${innerHeight} of ${scrollHeight}`);
    return [...new Set([...small, ...overlapping, ...cut])];
  });
}

/** The text spacing that a reader may ask for (WCAG 1.4.12), on or off. */
export function spaceText(frame: Frame | Page, on: boolean): Promise<void> {
  return frame.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, on);
}

/** Makes the window so large, and waits until what stands in it, a frame or the page itself, has followed. */
export async function asSeen(
  page: Page,
  where: Frame | Page,
  [width, height]: readonly [number, number],
): Promise<void> {
  await page.setViewport({ width, height });
  await where.waitForFunction((px) => innerHeight === px, {}, height);
  // What is measured by script follows with the next frame.
  await where.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
