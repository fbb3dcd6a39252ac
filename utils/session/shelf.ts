import { atom, type ReadableAtom } from 'nanostores';
import type { ConversationKind, Stage } from '../guide/stages';
import { type Mark, type OwnTip, used } from '../phrasing/own-tip';
import type { TipType } from '../phrasing/tip';
import type { Shelf } from '../phrasing/tips';
import type { Changes } from '../store/changes';
import type { ShelfStore } from '../store/shelf-store';

/** What a line of one's own needs; the rest is made when it is saved. */
export interface OwnTipText {
  readonly type: TipType;
  readonly stages: readonly Stage[];
  readonly kinds?: readonly ConversationKind[];
  readonly text: string;
}

/** The manager's own tips, favourites and hidden ones, live: what every window shows is what is on disk. */
export interface LiveShelf {
  readonly $shelf: ReadableAtom<Shelf>;
  /** Keys of rows that this version cannot read. */
  readonly $unreadable: ReadableAtom<readonly string[]>;
  /* What changes the disk answers whether it did. */
  addOwn(text: OwnTipText): Promise<boolean>;
  editOwn(own: OwnTip, text: OwnTipText): Promise<boolean>;
  removeOwn(own: OwnTip): Promise<boolean>;
  mark(id: string, change: { readonly favourite?: boolean; readonly hidden?: boolean }): Promise<boolean>;
  use(id: string): Promise<boolean>;
  /** Reads the shelf; then hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

export interface ShelfEdges {
  readonly store: ShelfStore;
  readonly changes: Changes;
  now(): number;
  newId(): string;
}

/** Empty until `start` has read. */
export function createShelf({ store, changes, now, newId }: ShelfEdges): LiveShelf {
  const $shelf = atom<Shelf>({ own: [], marks: new Map() });
  const $unreadable = atom<readonly string[]>([]);

  async function read(): Promise<void> {
    const { own, marks, unreadable } = await store.shelf();
    const newestFirst = [...own].sort((one, other) => other.createdAt - one.createdAt);
    $shelf.set({ own: newestFirst, marks: new Map(marks.map((it) => [it.id, it])) });
    $unreadable.set(unreadable);
  }

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await read();
      return true;
    } catch {
      return false; // the view that asked keeps what was typed and says so
    }
  }

  const changeMark = (id: string, change: (mark: Mark) => Mark) =>
    attempt(() => store.changeMark(id, change));

  return {
    $shelf,
    $unreadable,
    addOwn: (text) => attempt(() => store.putOwnTip({ id: newId(), ...text, createdAt: now() })),
    editOwn: (own, text) =>
      attempt(() => store.putOwnTip({ id: own.id, ...text, createdAt: own.createdAt, editedAt: now() })),
    removeOwn: (own) => attempt(() => store.removeOwnTip(own.id)),
    mark: (id, change) => changeMark(id, (mark) => ({ ...mark, ...change })),
    use: (id) => changeMark(id, (mark) => used(mark, now())),
    async start(signal) {
      changes.hear(({ shelf }) => {
        if (shelf) void attempt(() => Promise.resolve());
      }, signal);
      await attempt(() => Promise.resolve());
    },
  };
}
