import { type Change, type Changes, changesOn } from './changes';
import { type Closing, type Database, openDatabase, type Refusal } from './open';
import { createStore, type Store } from './store';

/** Where all windows of the extension tell each other of changes. */
const line = 'fairside';

type Opened<Kept> =
  | { readonly ok: true; readonly store: Kept; readonly changes: Changes }
  | { readonly ok: false; readonly refusal: Refusal };

export type OpenedStore = Opened<Store>;

/** Why the store is gone for good. */
export type Lost = Exclude<Closing, 'moved'>;

/** `onClosed`: the store is gone. `onChange` hears what this context itself changes: who sleeps hears no line. */
export interface Hearing {
  onClosed(why: Lost): void;
  onChange?(change: Change): void;
}

type Method = (...values: unknown[]) => unknown;

/** Whatever is asked may have to wait until the database is open again. */
type Asked<Kept> = { readonly [Name in keyof Kept]: (...values: never[]) => Promise<unknown> };

/**
 * What `create` makes of the database, and the line over which all contexts tell each other of changes. When
 * the browser drops the database, as it does when a disk is full, or while it is written anew, whatever is
 * asked opens it again, waits for that, or is refused.
 */
export async function openAs<Kept extends Asked<Kept>>(
  create: (db: Database, changes: Changes) => Kept,
  { onClosed, onChange }: Hearing,
): Promise<Opened<Kept>> {
  const others = changesOn(new BroadcastChannel(line));
  const announce = (change: Change) => {
    others.announce(change);
    onChange?.(change);
  };
  const changes = { ...others, announce };
  let store: Kept | undefined;
  let coming: Promise<void> | undefined;
  let dropped = false;

  async function open(): Promise<Refusal | undefined> {
    const opened = await openDatabase((why) => {
      if (why === 'updated') onClosed(why);
      else store = undefined;
      dropped = why === 'lost';
    });
    if (!opened.ok) return opened.refusal;
    store = create(opened.db, changes);
    // What the browser dropped for good is made anew, and empty.
    if (dropped && (await opened.db.count('conversations')) === 0) onClosed('lost');
    return undefined;
  }

  async function comeBack(): Promise<void> {
    const refusal = await open();
    if (refusal === 'newer' || refusal === 'busy') onClosed('updated');
  }

  async function current(): Promise<Kept> {
    if (!store) coming ??= comeBack();
    await coming?.finally(() => {
      coming = undefined;
    });
    if (!store) throw new DOMException('the database could not be opened again', 'InvalidStateError');
    return store;
  }

  const refusal = await open();
  if (refusal || !store) return { ok: false, refusal: refusal ?? 'failed' };
  const methods = Object.keys(store).map((name) => {
    const ask: Method = async (...values) =>
      ((await current()) as unknown as Record<string, Method>)[name]?.(...values);
    return [name, ask] as const;
  });
  return { ok: true, store: Object.fromEntries(methods) as unknown as Kept, changes };
}

/** The store of this context. */
export function openStore(
  onClosed: Hearing['onClosed'],
  onChange?: Hearing['onChange'],
): Promise<OpenedStore> {
  return openAs(createStore, { onClosed, ...(onChange && { onChange }) });
}

/** Hears this window's own changes as well as all others': a channel hears every other one. */
export function hearAll(): Pick<Changes, 'hear'> {
  return changesOn(new BroadcastChannel(line));
}
