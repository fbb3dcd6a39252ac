/** How often in how many ms something of ours comes back to a page that takes it off. */
const times = 3;
const within = 60_000;

export interface Allowance {
  isLeft(): boolean;
  /** Whether it may be done once more; if so, it counts as done. */
  take(): boolean;
}

/** Keeps us from fighting with a page: a few times a minute, then no more. */
export function allowance(now: () => number = Date.now): Allowance {
  let taken: number[] = [];
  const isLeft = () => {
    taken = taken.filter((at) => now() - at < within);
    return taken.length < times;
  };
  return { isLeft, take: () => isLeft() && taken.push(now()) > 0 };
}
