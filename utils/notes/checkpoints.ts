import type { Checkpoint } from './plan';

type Checkpoints = readonly Checkpoint[];

/** An id that none of these has. */
function freshId(checkpoints: Checkpoints): string {
  const taken = checkpoints.map(({ id }) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0));
  return `k${Math.max(0, ...taken) + 1}`;
}

/** With one more, empty, at the end. */
export function withAdded(checkpoints: Checkpoints): Checkpoints {
  return [...checkpoints, { id: freshId(checkpoints), text: '' }];
}

/** The checkpoints with one of them changed; an unknown id changes nothing. */
export function withChanged(
  checkpoints: Checkpoints,
  id: string,
  change: Partial<Omit<Checkpoint, 'id'>>,
): Checkpoints {
  return checkpoints.map((it) => (it.id === id ? { ...it, ...change } : it));
}

/** The checkpoints without one. */
export function without(checkpoints: Checkpoints, id: string): Checkpoints {
  return checkpoints.filter((it) => it.id !== id);
}

/** With a removed one back at its place. Its id may have gone to another meanwhile. */
export function withRestored(checkpoints: Checkpoints, removed: Checkpoint, at: number): Checkpoints {
  const isTaken = checkpoints.some(({ id }) => id === removed.id);
  const back = isTaken ? { ...removed, id: freshId(checkpoints) } : removed;
  return checkpoints.toSpliced(at, 0, back);
}
