/** A stretch of a text, and what takes its place. */
export interface Typed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes in a field as typing would: its own undo brings the old text back, and whoever listens to it hears it. */
export function typeIn(area: HTMLTextAreaElement, { start, end, text }: Typed): void {
  area.focus();
  area.setSelectionRange(start, end);
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}
