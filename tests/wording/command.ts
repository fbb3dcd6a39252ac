import { createInterface } from 'node:readline';
import { isNoteKind } from '@/utils/notes/note';
import { checkNote } from '@/utils/wording/checker';

/**
 * Checks each line of standard input, and prints a line of JSON for it. A first column `kind<TAB>` sets the
 * note's kind. `--lang` is taken for those who give it; every line is read in whatever language it is in.
 */
export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const [first = '', ...rest] = line.split('\t');
    const kind = rest.length > 0 && isNoteKind(first) ? first : undefined;
    const text = rest.length > 0 && (kind || /^-?$/.test(first)) ? rest.join('\t') : line;
    const findings = checkNote(text, { kind }).map(({ rule, severity, start, end }) => ({
      rule,
      severity,
      start,
      end,
    }));
    process.stdout.write(`${JSON.stringify({ text, kind: kind ?? null, findings })}\n`);
  }
  return 0;
}
