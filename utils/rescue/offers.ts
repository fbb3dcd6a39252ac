import { isExpired, isSameField } from './keeping';
import type { FieldPlace, Rescued } from './rescued';
import { fullness } from './worth';

/** A long field that stands in a page now. */
export interface SeenField extends FieldPlace {
  readonly origin: string;
  /** How much it holds, as `fullness` counts. */
  readonly holds: number;
}

/** A field in a frame of a tab. */
export type FrameField = SeenField & { readonly frameId: number };

/** A kept text whose field stands in the page and holds less. */
export interface RescueOffer {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Epoch ms; when it was last typed. */
  readonly at: number;
  /** How much the field holds now; it would be replaced. */
  readonly holds: number;
  /** The query and fragment at which the field stands now, as `FieldPlace` has them. */
  readonly page: string;
  /** It was typed at the same path with another query or fragment: perhaps in somebody else's form. */
  readonly isElsewhere: boolean;
}

/** The field in which a kept text belongs, if it is among those seen. */
export function fieldFor<Seen extends SeenField>(row: Rescued, fields: readonly Seen[]): Seen | undefined {
  return fields.find((field) => isSameField(row, field));
}

/** What is to be offered of the kept texts: one for each field, of this very page before others, the newest first. */
export function offersFor(
  rows: readonly Rescued[],
  fields: readonly SeenField[],
  now: number,
): RescueOffer[] {
  const offers = fields.flatMap((field) => {
    const [best] = rows
      .filter((row) => isSameField(row, field) && !isExpired(row, now) && fullness(row.text) > field.holds)
      .sort((a, b) => Number(b.page === field.page) - Number(a.page === field.page) || b.at - a.at);
    if (!best) return [];
    const { id, label, text, at } = best;
    const { holds, page } = field;
    return [{ id, label, text, at, holds, page, isElsewhere: best.page !== page }];
  });
  return offers.sort((a, b) => b.at - a.at);
}
