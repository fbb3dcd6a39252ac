/** 16 × 16 outlines. Icons say nothing to a screen reader: the button they stand in has the name. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  menu: 'M3.2 8h1.1M7.45 8h1.1M11.7 8h1.1',
  popOut: 'M9 3h4v4M13 3L8 8M11 9.5V13H3V5h3.5',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  add: 'M8 3.5v9M3.5 8h9',
  play: 'M5.5 3.5v9l7-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  edit: 'M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4z',
  remove: 'M3.5 4.5h9M6.5 4V2.8h3V4M5 4.5l.6 8.7h4.8l.6-8.7',
  check: 'M3.5 8.5l3 3 6-7',
  keyboard: 'M2 4.5h12v7H2zM4.5 7h.5M7.2 7h.5M9.9 7h.5M11.5 7h.5M5.5 9.5h5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  next: 'M6.5 3.5L11 8l-4.5 4.5',
  more: 'M4 6l4 4 4-4',
  fewer: 'M4 10l4-4 4 4',
  favourite: 'M8 2.6l1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.3l-3.4 1.8.7-3.8L2.5 6.6l3.8-.5z',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13L13 3',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width={1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
