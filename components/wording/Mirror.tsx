import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Finding } from '@/utils/wording/finding';
import { piecesOf } from './pieces';

interface Props {
  readonly area: HTMLTextAreaElement;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly open: Finding | undefined;
  readonly mirror: RefObject<HTMLDivElement | null>;
}

/** All that decides where a character stands in a field. */
const metrics = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-align',
  'text-transform',
  'text-rendering',
  'text-autospace',
  'text-spacing-trim',
  'tab-size',
  'direction',
  'white-space',
  'word-break',
  'line-break',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
];

/** px; fractions count: a line breaks by them. */
function place(mirror: HTMLElement, area: HTMLTextAreaElement): void {
  const style = getComputedStyle(area);
  for (const name of metrics) mirror.style.setProperty(name, style.getPropertyValue(name));
  const { width, height } = area.getBoundingClientRect();
  const edges = (one: string, other: string) =>
    (Number.parseFloat(style.getPropertyValue(`border-${one}-width`)) || 0) +
    (Number.parseFloat(style.getPropertyValue(`border-${other}-width`)) || 0);
  const across = edges('left', 'right');
  const bar = Math.max(0, area.offsetWidth - area.clientWidth - Math.round(across));
  mirror.style.left = `${area.offsetLeft + area.clientLeft}px`;
  mirror.style.top = `${area.offsetTop + area.clientTop}px`;
  mirror.style.width = `${width - across - (bar > 1 ? bar : 0)}px`;
  mirror.style.height = `${height - edges('top', 'bottom')}px`;
}

function follow(mirror: HTMLElement, area: HTMLTextAreaElement): void {
  const [text] = mirror.children;
  if (text instanceof HTMLElement) text.style.transform = `translateY(${-area.scrollTop}px)`;
}

/**
 * The field's text once more, behind no eye and no screen reader, in the same metrics: it carries the underlines, so
 * that the field itself is never touched.
 */
export function Mirror({ area, text, findings, open, mirror }: Props) {
  // With every drawing: the text may have made the field grow, scroll, or get a bar.
  useLayoutEffect(() => {
    if (!mirror.current) return;
    place(mirror.current, area);
    follow(mirror.current, area);
  });
  useEffect(() => {
    const again = () => {
      if (!mirror.current) return;
      place(mirror.current, area);
      follow(mirror.current, area);
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(area);
    area.addEventListener('scroll', again, { passive: true });
    return () => {
      sizes.disconnect();
      area.removeEventListener('scroll', again);
    };
  }, [area, mirror]);

  // A field that scrolls shows what the card speaks of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useLayoutEffect(() => {
    const drawn = mirror.current?.querySelector<HTMLElement>('.open');
    if (!drawn) return;
    const { offsetTop, offsetHeight } = drawn;
    const isSeen =
      offsetTop >= area.scrollTop && offsetTop + offsetHeight <= area.scrollTop + area.clientHeight;
    if (!isSeen) area.scrollTop = offsetTop - area.clientHeight / 3;
  }, [open]);

  return (
    <div ref={mirror} class="wording-mirror" aria-hidden="true">
      <div>
        {piecesOf(text, findings).map(({ text: piece, finding }, at) =>
          finding ? (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and none moves
              key={at}
              class={`${finding.severity} ${finding === open ? 'open' : ''}`}
              data-finding={findings.indexOf(finding)}
            >
              {piece}
            </span>
          ) : (
            piece
          ),
        )}
      </div>
    </div>
  );
}

/** The finding drawn at a point of the window. */
export function findingAt(
  mirror: HTMLElement | null,
  findings: readonly Finding[],
  { clientX, clientY }: MouseEvent,
): Finding | undefined {
  const drawn = [...(mirror?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find((span) =>
    [...span.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
    ),
  );
  return drawn && findings[Number(drawn.dataset.finding)];
}
