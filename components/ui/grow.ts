/** px */
const tallest = 160;

/** Makes a field as tall as its text, up to some height; then it scrolls. All of it stays in view while one writes. */
export function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${Math.min(tallest, field.scrollHeight + 2)}px`;
  if (document.activeElement === field) field.scrollIntoView({ block: 'nearest' });
}
