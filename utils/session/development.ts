import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { SwotField, SwotPoint } from '../development/development';
import {
  isBlank,
  missingFrom,
  movedTo,
  type PointEdit,
  partOf,
  restored,
  without,
  written,
} from '../development/points';
import type { Changes } from '../store/changes';
import type { Store } from '../store/store';

/** The person's last development view before this conversation. */
export interface EarlierView {
  /** When that conversation took place; epoch ms. */
  readonly start: number;
  readonly points: readonly SwotPoint[];
}

/**
 * The development view of one conversation, live. What is typed shows at once and is on disk a moment later;
 * what the disk refuses stays here, and shows, until it is taken.
 */
export interface LiveDevelopment {
  readonly $points: ReadableAtom<readonly SwotPoint[]>;
  readonly $earlier: ReadableAtom<EarlierView | undefined>;
  /** The employee's mail address, where one is known. */
  readonly $address: ReadableAtom<string | undefined>;
  /** The disk refused the last thing that was to be done with it. */
  readonly $refused: ReadableAtom<boolean>;
  /** The point removed last, for undo. */
  readonly $removed: ReadableAtom<SwotPoint | undefined>;
  /** Another window changed what was being typed: it goes on in a point of its own. */
  readonly $parted: ReadableAtom<{ readonly from: string; readonly to: string } | undefined>;

  newId(): string;
  write(edit: PointEdit): void;
  /** What is typed and not on disk. */
  unsaved(): string;
  /** Gives up what is typed and not on disk. */
  forget(): void;
  /* What changes the disk answers whether it did. */
  add(points: readonly Omit<SwotPoint, 'id'>[]): Promise<boolean>;
  move(id: string, field: SwotField): Promise<boolean>;
  remove(point: SwotPoint): Promise<boolean>;
  undoRemove(): Promise<boolean>;
  /** Resolves when nothing is on its way to the disk; true if all of it arrived. */
  settled(): Promise<boolean>;
  /** Reads everything from the disk. */
  read(): Promise<void>;
  /** Hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): void;
}

export interface DevelopmentEdges {
  readonly store: Pick<
    Store,
    'conversation' | 'conversationsWith' | 'person' | 'development' | 'changeDevelopment'
  >;
  readonly changes: Changes;
  newId(): string;
}

const keyOf = ({ id, part }: PointEdit) => `${id} ${part}`;

/** The development view of one conversation. */
export function createDevelopment(
  { store, changes, newId }: DevelopmentEdges,
  conversationId: string,
): LiveDevelopment {
  const $points = atom<readonly SwotPoint[]>([]);
  const $earlier = atom<EarlierView | undefined>();
  const $address = atom<string | undefined>();
  const $refused = atom(false);
  const $removed = atom<SwotPoint | undefined>();
  const $parted = atom<{ from: string; to: string } | undefined>();
  /** As the disk has them. */
  let kept: readonly SwotPoint[] = [];
  /** Where the point removed last stood. */
  let removedAt = 0;
  const typed = new Map<string, PointEdit>();

  function show(): void {
    let points = kept;
    for (const edit of typed.values()) {
      const current = points.find(({ id }) => id === edit.id);
      points = written(points, { ...edit, base: partOf(current, edit.part) }, '');
    }
    $points.set(points);
  }

  async function change(to: (points: readonly SwotPoint[]) => readonly SwotPoint[]): Promise<boolean> {
    try {
      const after = await store.changeDevelopment(conversationId, to);
      // Erased elsewhere: nothing typed here may bring a part of it back.
      if (!after) typed.clear();
      kept = after?.points ?? [];
      $refused.set(false);
      return after !== undefined;
    } catch {
      $refused.set(true);
      return false;
    } finally {
      show();
    }
  }

  /** The edit is on disk; what was typed since goes on where it went. */
  function landed(edit: PointEdit, fresh: string): void {
    const id = kept.some((it) => it.id === fresh) ? fresh : edit.id;
    const since = typed.get(keyOf(edit));
    typed.delete(keyOf(edit));
    if (since && since !== edit) {
      const next = { ...since, id, base: edit.text };
      typed.set(keyOf(next), next);
    }
    if (id === fresh) $parted.set({ from: edit.id, to: fresh });
  }

  async function writeAll(): Promise<void> {
    for (let [edit] = typed.values(); edit; [edit] = typed.values()) {
      const fresh = newId();
      const current = edit;
      if (!(await change((points) => written(points, current, fresh)))) return;
      landed(current, fresh);
      show();
    }
  }

  let writing: Promise<void> | undefined;
  function writeTyped(): void {
    writing ??= writeAll().finally(() => {
      writing = undefined;
      if (typed.size > 0 && !$refused.get()) writeTyped();
    });
  }

  async function settled(): Promise<boolean> {
    await writing;
    return typed.size === 0;
  }

  /** A change of its own waits for what was typed before it. */
  const act = async (to: (points: readonly SwotPoint[]) => readonly SwotPoint[]) => {
    writeTyped();
    await settled();
    return change(to);
  };

  async function earlierThan({ personId, meeting }: Conversation): Promise<EarlierView | undefined> {
    const others = personId === undefined ? [] : await store.conversationsWith(personId);
    const earlier = others
      .filter(({ id, meeting: { start } }) => id !== conversationId && start < meeting.start)
      .toSorted((one, other) => other.meeting.start - one.meeting.start);
    for (const { id, meeting: at } of earlier) {
      const points = (await store.development(id)).points.filter((it) => !isBlank(it));
      if (points.length > 0) return { start: at.start, points };
    }
    return undefined;
  }

  async function addressOf({ personId, person }: Conversation): Promise<string | undefined> {
    const known = personId === undefined ? undefined : await store.person(personId);
    return person.email ?? known?.emails[0];
  }

  async function read(): Promise<void> {
    try {
      kept = (await store.development(conversationId)).points;
      show();
      const conversation = await store.conversation(conversationId);
      if (!conversation) return;
      $earlier.set(await earlierThan(conversation));
      $address.set(await addressOf(conversation));
    } catch {
      $refused.set(true);
    }
  }

  return {
    $points,
    $earlier,
    $address,
    $refused,
    $removed,
    $parted,
    newId,
    write(edit) {
      const before = typed.get(keyOf(edit));
      // What is not on disk yet was typed over what stood there before it.
      typed.set(keyOf(edit), before ? { ...edit, base: before.base } : edit);
      show();
      writeTyped();
    },
    forget() {
      typed.clear();
      $refused.set(false);
      show();
    },
    unsaved: () => [...typed.values()].map(({ text }) => text).join('\n'),
    add: (more) =>
      act((points) => [...points, ...missingFrom(points, more).map((it) => ({ ...it, id: newId() }))]),
    move: (id, field) => act((points) => movedTo(points, id, field)),
    async remove(point) {
      for (const [key, { id }] of typed) if (id === point.id) typed.delete(key);
      const done = await act((points) => {
        removedAt = points.findIndex(({ id }) => id === point.id);
        return without(points, point.id);
      });
      if (done && !isBlank(point)) $removed.set(point);
      return done;
    },
    async undoRemove() {
      const point = $removed.get();
      if (!point) return false;
      const back = await act((points) => restored(points, point, removedAt));
      if (back) $removed.set(undefined);
      return back;
    },
    settled,
    read,
    start(signal) {
      changes.hear(({ conversationId: changed, draftOnly, all, people }) => {
        if (all || people || (changed === conversationId && !draftOnly)) void read();
      }, signal);
    },
  };
}
