/** A line of an editor's own model. */
export interface Line {
  readonly text: string;
  /** What the model says of it besides its text. */
  readonly kind?: 'heading' | 'item';
}

/** What a test asks an editor, always of its own model and never of what it drew. */
export interface Probe {
  lines(): readonly Line[] | Promise<readonly Line[]>;
  /** Makes this one line the whole content; nothing, if it is empty. */
  set(text: string): unknown;
  /** Selects in its one line by its own means, where it hears of the page's selection too late for quick keys. */
  select?(from: number, to: number): void;
}

/** Shows an editor in an element. */
export type Editor = (place: HTMLElement) => Probe | Promise<Probe>;

export const plainLines = (text: string): Line[] => text.split('\n').map((line) => ({ text: line }));

/** "plain" markup for a line, for editors that take only markup. */
export function markupOf(text: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return text ? paragraph.outerHTML : '';
}
