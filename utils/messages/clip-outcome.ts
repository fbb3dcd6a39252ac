import { isRecord } from './result';

/**
 * Why nothing was kept. `nothing`: no text was selected. `closed`: the browser lets no extension read there.
 * `secret`: what was selected stands in a field for secrets. `disk`: it could not be written down.
 */
export const clipRefusals = ['nothing', 'closed', 'secret', 'disk'] as const;
export type ClipRefusal = (typeof clipRefusals)[number];

/** How the last clip went, from the background to the popup. Holds no word of what was clipped. */
export type ClipOutcome = {
  readonly tabId: number;
  /** Epoch ms. */
  readonly at: number;
} & (
  | {
      /** The id of the evidence. */
      readonly kept: string;
      /** The same words of the same page were there already. */
      readonly again: boolean;
    }
  | { readonly refused: ClipRefusal }
);

/** Guards what the background notes of a clip. */
export function isClipOutcome(value: unknown): value is ClipOutcome {
  if (!isRecord(value) || !Number.isInteger(value.tabId) || !Number.isFinite(value.at)) return false;
  return (
    (typeof value.kept === 'string' && typeof value.again === 'boolean') ||
    clipRefusals.some((it) => it === value.refused)
  );
}
