import { createInterface } from 'node:readline';
import { checkNote } from '@/utils/wording/checker';
import { lineOf } from './line';

/**
 * Checks each line of standard input, and prints a line of JSON for it. A first column `kind<TAB>` sets the
 * note's kind. `--lang` is taken for those who give it; every line is read in whatever language it is in.
 */
export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { kind, text } = lineOf(line);
    const findings = checkNote(text, { kind }).map(({ rule, severity, start, end, asWhole }) => ({
      rule,
      severity,
      start,
      end,
      ...(asWhole && { asWhole }),
    }));
    process.stdout.write(`${JSON.stringify({ text, kind: kind ?? null, findings })}\n`);
  }
  return 0;
}
