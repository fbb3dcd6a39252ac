/**
 * How many times the processor time something takes for sixteen times the text: some sixteen where it is in proportion,
 * 256 where it grows with the square. The quickest of several runs counts: what else the process does only adds.
 */
export function growth(
  scrap: string | ((length: number) => string),
  length: number,
  read: (text: string) => void,
): number {
  const made = (size: number) =>
    typeof scrap === 'string'
      ? scrap.repeat(Math.ceil(size / scrap.length)).slice(0, size)
      : scrap(Math.floor(size));
  const texts = [['short', made(length / 16)] as const, ['long', made(length)] as const];
  const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 9; run++) {
    for (const [which, text] of texts) {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      best[which] = Math.min(best[which], (user + system) / 1000);
    }
  }
  // Below a tenth of a millisecond there is only noise.
  return best.long / Math.max(best.short, 0.1);
}
