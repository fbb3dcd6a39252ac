/** Half of the values lie below. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

/** 95 of 100 values lie at or below. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

export interface Row {
  readonly what: string;
  readonly values: readonly number[];
}

/** A table for a terminal; all times in ms. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const cell = (value: number) => value.toFixed(1).padStart(9);
  const lines = rows.map(
    ({ what, values }) =>
      `${what.padEnd(width)}${cell(median(values))}${cell(p95(values))}${String(values.length).padStart(6)}`,
  );
  return [`${'ms'.padEnd(width)}   median      p95  runs`, ...lines].join('\n');
}
