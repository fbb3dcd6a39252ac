import { isRecord } from './result';

/** Where one frame of a tab has its cursor. */
export interface FramePlace {
  /**
   * `typing`: in a field that has the focus now. `field`: in one that had it last. `inner`: in a frame of
   * another site inside it. `none`: nowhere.
   */
  readonly state: 'typing' | 'field' | 'inner' | 'none';
  /** Epoch ms at which the user was last seen there; 0 if nobody looked. */
  readonly at: number;
  /** Where this frame stands in the page, and the inner one: see `host-page/frame-path`, joined by slashes. */
  readonly path?: string | undefined;
  readonly inner?: string | undefined;
}

export interface PlacedFrame {
  readonly frameId: number;
  readonly place: FramePlace;
}

/** Guards what a frame says of its cursor. */
export function isFramePlace(value: unknown): value is FramePlace {
  return (
    isRecord(value) &&
    ['typing', 'field', 'inner', 'none'].includes(value.state as string) &&
    Number.isFinite(value.at)
  );
}

/** The frame, or why none. */
export type FrameChoice = { readonly frameId: number } | { readonly reason: 'no-field' | 'other-frame' };

/**
 * The one frame of a tab that should insert or read: where the user is, else where they were last. Told to all
 * frames, a text would be inserted twice.
 */
export function chosenFrame(frames: readonly PlacedFrame[]): FrameChoice {
  const typing = frames.find(({ place }) => place.state === 'typing');
  if (typing) return { frameId: typing.frameId };
  const placed = frames
    .filter(({ place }) => place.state !== 'none')
    .sort((a, b) => b.place.at - a.place.at || a.frameId - b.frameId);
  const [latest, other] = placed;
  if (!latest) return { reason: 'no-field' };
  // Where nobody looked, the top of the page still knows where its focus is; without it one of two is a guess.
  if (latest.place.at === 0 && latest.frameId !== 0 && other) return { reason: 'no-field' };
  let at = latest;
  while (at.place.state === 'inner') {
    const { inner } = at.place;
    const found = frames.find(({ place }) => inner !== undefined && place.path === inner);
    if (!found) return { reason: 'other-frame' };
    at = found;
  }
  return at.place.state === 'none' ? { reason: 'no-field' } : { frameId: at.frameId };
}
