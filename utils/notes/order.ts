import { type Note, placeOf } from './note';

/** A note's new place. */
export interface Placed {
  readonly id: string;
  readonly order: number;
}

/** A number between two others; undefined where the computer knows none. */
function between(low: number, high: number): number | undefined {
  const middle = low + (high - low) / 2;
  return low < middle && middle < high ? middle : undefined;
}

/** A place behind `note`, before the one that follows it. */
export function placeBehind(note: Pick<Note, 'order' | 'at'>, next: Note | undefined): number {
  const place = placeOf(note);
  // Without a number between: the same one. What was written later then stands where its id puts it.
  return next ? (between(place, placeOf(next)) ?? place) : place + 1;
}

/** Places for notes that are made at one moment, ascending, all before anything written a moment later. */
export function placesFrom(now: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => now + at / count);
}

/**
 * Even places for notes in the order given, from the first one's to the last one's. Never beyond the last:
 * what is written now still comes after them.
 */
function spread(notes: readonly Note[]): Placed[] {
  // A row may come from anywhere: beyond this a step of 1 would be none.
  const most = 2 ** 50;
  const places = notes.map((note) => Math.min(most, Math.max(-most, placeOf(note))));
  const last = Math.max(...places);
  const step = Math.max(1, (last - Math.min(...places)) / Math.max(1, notes.length - 1));
  return notes.map(({ id }, at) => ({ id, order: last - (notes.length - 1 - at) * step }));
}

/**
 * The new places when a note goes up (−1) or down (+1) among its neighbours, as they are listed: its own, or
 * everybody's where no number is left between the two it goes between. Empty at the end of the list.
 */
export function moved(listed: readonly Note[], id: string, step: -1 | 1): Placed[] {
  const from = listed.findIndex((note) => note.id === id);
  const to = from + step;
  const [note, passed] = [listed[from], listed[to]];
  if (!note || !passed) return [];
  const place = placeOf(passed);
  const next = listed[to + step];
  const order = next ? between(Math.min(place, placeOf(next)), Math.max(place, placeOf(next))) : place + step;
  if (order !== undefined && order !== place) return [{ id, order }];
  const after = listed.with(from, passed).with(to, note);
  return spread(after);
}
