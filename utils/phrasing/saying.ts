/**
 * What a saying (a line to say, as tips, moments and the guide hold them) may leave open for the conversation to
 * fill. Each slot has one grammar, so that any filling reads well: `did` what the person did ("rehearsed the
 * rollback"), `fact` a whole sentence ("the report was late four times"), `effect` what it led to, `topic` a noun,
 * `step` something to do.
 */
export const slots = [
  'name',
  'project',
  'period',
  'did',
  'fact',
  'effect',
  'topic',
  'step',
  'goal',
  'date',
] as const;
export type Slot = (typeof slots)[number];

export type SayingPart = { readonly text: string } | { readonly slot: Slot; readonly value?: string };

const slotPattern = new RegExp(`\\{(${slots.join('|')})\\}`, 'g');

/** Splits a line into its words and its slots; slots that `known` has a value for carry it. */
export function partsOf(line: string, known: Partial<Record<Slot, string>>): SayingPart[] {
  const parts: SayingPart[] = [];
  let end = 0;
  for (const match of line.matchAll(slotPattern)) {
    if (match.index > end) parts.push({ text: line.slice(end, match.index) });
    const slot = match[1] as Slot;
    const value = known[slot];
    parts.push(value ? { slot, value } : { slot });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}

/** The line as plain text; a slot nobody filled stays visible as `blank` writes it. */
export function sayingText(parts: readonly SayingPart[], blank: (slot: Slot) => string): string {
  return parts.map((part) => ('text' in part ? part.text : (part.value ?? blank(part.slot)))).join('');
}
