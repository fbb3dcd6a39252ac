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
  /** Of the values; absent: ms. */
  readonly unit?: string;
  readonly values: readonly number[];
}

/** What a part of the bench found. */
export interface Found {
  readonly rows: readonly Row[];
  /** Sentences on what the rows mean beside each other. */
  readonly told: readonly string[];
}

/** A table for a terminal. */
export function table(rows: readonly Row[]): string {
  const name = ({ what, unit = 'ms' }: Row) => (unit ? `${what} (${unit})` : what);
  const width = Math.max(...rows.map((row) => name(row).length));
  const cell = (value: number) => value.toFixed(1).padStart(10);
  const lines = rows.map(
    (row) =>
      `${name(row).padEnd(width)}${cell(median(row.values))}${cell(p95(row.values))}${String(row.values.length).padStart(6)}`,
  );
  return [`${''.padEnd(width)}    median       p95  runs`, ...lines].join('\n');
}
