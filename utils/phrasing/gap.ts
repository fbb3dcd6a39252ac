/** What is to be filled in stands in brackets, of the one language or the other. */
export const gap = /\[[^[\]]+\]|【[^【】]+】/;

/** Where the first gap of a text stands, its brackets included. */
export function firstGap(text: string): readonly [start: number, end: number] | undefined {
  const found = gap.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}
