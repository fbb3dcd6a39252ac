import type { Frame, Page } from 'puppeteer-core';

/**
 * What of a window's controls is too faint to be recognised (WCAG 1.4.11): the borders of fields and of buttons
 * that have one, the pictures in buttons, and the ring around what has the focus, each below 3 : 1 to what is
 * beside it. Axe looks at text alone.
 */
export function faint(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** As the screen mixes it, whatever way it is written. */
    const read = (written: string): Colour => {
      if (!pen) throw new Error('no canvas');
      const kept = known.get(written);
      if (kept) return kept;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = written;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      known.set(written, [red, green, blue, alpha / 255]);
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const behind = (it: Element | null): Colour =>
      it ? over(read(getComputedStyle(it).backgroundColor), behind(it.parentElement)) : [255, 255, 255, 1];
    const light = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: Colour, other: Colour) => {
      const [lower = 0, higher = 0] = [light(over(one, other)), light(other)].toSorted((a, b) => a - b);
      return (higher + 0.05) / (lower + 0.05);
    };

    const found: string[] = [];
    const tell = (what: string, it: Element, one: Colour, other: Colour) => {
      const measured = ratio(one, other);
      const name = (it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40);
      if (measured < 3)
        found.push(`${what} ${measured.toFixed(2)} : 1: <${it.localName} class="${it.className}"> ${name}`);
    };
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const ring = read(getComputedStyle(probe).color);
    probe.remove();
    for (const it of document.querySelectorAll(
      'button, a[href], input, select, textarea, summary, label, [tabindex="0"]',
    )) {
      // What can't be used now is not asked to be seen well.
      if (!it.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (it.closest('[inert], :disabled, [aria-disabled=true]')) continue;
      const style = getComputedStyle(it);
      // A chip is a label; what is ticked in it is out of sight, and the ring goes around the chip.
      if (style.clipPath !== 'none') continue;
      const beside = behind(it.parentElement);
      tell('ring', it, ring, beside);
      // These the browser draws.
      if (it.matches('[type=checkbox], [type=radio], [type=range], [type=file]')) continue;
      const borders = (['Top', 'Right', 'Bottom', 'Left'] as const)
        .filter((side) => Number.parseFloat(style[`border${side}Width`]) >= 1)
        .map((side) => read(style[`border${side}Color`]));
      // A line below is enough for a field, and a ground that stands out for anything.
      const isField = it.matches('input, select, textarea');
      const best = borders.toSorted((one, other) => ratio(other, beside) - ratio(one, beside))[0];
      if (best && (isField || borders.length === 4) && ratio(behind(it), beside) < 3)
        tell('border', it, best, beside);
      // A shadow without blur is a border too.
      const [drawn] =
        /^(?:rgb|color|oklch)\S*\([^)]*\)(?= 0px 0px 0px 1px inset)/.exec(style.boxShadow) ?? [];
      if (drawn) tell('border', it, read(drawn), beside);
      for (const picture of it.matches('button, a, summary') ? it.querySelectorAll('svg') : [])
        tell('picture', it, read(getComputedStyle(picture).color), behind(picture));
    }
    return [...new Set(found)];
  });
}
