import type { PutBackHere, PutReport, RescuedHere } from '../messages/rescue';
import { asHtml } from '../rescue/as-html';
import { type FrameField, fieldFor, offersFor } from '../rescue/offers';
import type { FieldPlace } from '../rescue/rescued';
import { cutToKeep, isWorthKeeping } from '../rescue/worth';
import type { RescuedStore } from '../store/rescued-store';
import type { Store } from '../store/store';

type RescueStore = RescuedStore & Pick<Store, 'settings'>;

/** A tab beside a panel. */
export interface RescueTab {
  readonly id: number;
  /** Undefined where the browser does not say. */
  readonly origin: string | undefined;
  readonly isPrivate: boolean;
}

export interface RescuingEdges {
  /** Undefined where nothing can be read just now. */
  store(): Promise<RescueStore | undefined>;
  /** The long fields in all frames of a tab whose texts may be kept. */
  keepableFieldsIn(tabId: number): Promise<FrameField[]>;
  /** Has a page write a text into a field of a frame. */
  write(tabId: number, frameId: number, message: PutBackHere): Promise<PutReport>;
  /** Has the script come into the pages of the sites that are on when its turn has come, and of no others. */
  register(sitesOn: () => Promise<readonly string[]>): Promise<void>;
  isGranted(origin: string): Promise<boolean>;
  /** Whether the company lets texts be kept that are typed there. */
  mayKeep(origin: string): Promise<boolean>;
  /** Epoch ms. */
  now(): number;
  newId(): string;
}

export interface Rescuing {
  isOn(origin: string): Promise<boolean>;
  /** Keeps what was typed; false where the site is off. */
  keep(origin: string, place: FieldPlace, text: string): Promise<boolean>;
  here(tab: RescueTab): Promise<RescuedHere>;
  /** Only into the field that the user was shown: `page` tells one person's form from another's. */
  putBack(tab: RescueTab, id: string, shown: Pick<FrameField, 'holds' | 'page'>): Promise<PutReport>;
  drop(id: string): Promise<true>;
  switch(origin: string, on: boolean): Promise<boolean>;
  /** Deletes what has expired, and sees to where the script comes. May be called at any time. */
  refresh(): Promise<void>;
  /** Switches off sites that the browser does not let us into any more, or that the company forbids. */
  withdraw(): Promise<void>;
}

/** Keeps texts that are typed into pages, offers them again, and puts them back. */
export function createRescuing(edges: RescuingEdges): Rescuing {
  const { store, keepableFieldsIn, write, register, isGranted, mayKeep, now, newId } = edges;
  /** Sites being switched on: no window says that they are before their pages listen. */
  const coming = new Set<string>();

  async function chosen(): Promise<readonly string[]> {
    return (await (await store())?.settings())?.rescueOn ?? [];
  }

  async function sitesOn(): Promise<readonly string[]> {
    const origins = [...new Set([...(await chosen()), ...coming])];
    const may = await Promise.all(origins.map(mayKeep));
    return origins.filter((_, at) => may[at]);
  }

  async function refresh(): Promise<void> {
    const opened = await store();
    if (!opened) return;
    await opened.purgeRescued(now());
    await register(sitesOn);
  }

  async function change(origin: string, on: boolean): Promise<boolean> {
    const opened = await store();
    if (!opened || (on && !((await mayKeep(origin)) && (await isGranted(origin))))) return false;
    try {
      if (on) {
        coming.add(origin);
        await register(sitesOn);
      }
      await opened.switchRescue(origin, on);
    } finally {
      coming.delete(origin);
      await register(sitesOn);
    }
    return true;
  }

  return {
    isOn: async (origin) => (await sitesOn()).includes(origin),

    async keep(origin, place, text) {
      const opened = await store();
      if (!opened) throw new DOMException('nothing can be kept just now', 'InvalidStateError');
      const isOn = (await sitesOn()).includes(origin);
      // The page's script knows the same rules; here they hold.
      if (!isOn || !isWorthKeeping(text)) return isOn;
      const kept = await opened.keepRescued({
        ...place,
        id: newId(),
        origin,
        text: cutToKeep(text),
        at: now(),
      });
      return kept || coming.has(origin);
    },

    async here({ id, origin, isPrivate }) {
      const opened = await store();
      if (!opened || isPrivate) return { offers: [] };
      const on = await sitesOn();
      const isOpen = origin !== undefined && (await mayKeep(origin));
      const site = isOpen ? { site: { origin, on: on.includes(origin) } } : {};
      if (on.length === 0) return { ...site, offers: [] };
      await opened.purgeRescued(now());
      const fields = await keepableFieldsIn(id);
      const origins = [...new Set(fields.map((field) => field.origin))].filter((it) => on.includes(it));
      const rows = await Promise.all(origins.map((it) => opened.rescuedOf(it, now())));
      return { ...site, offers: offersFor(rows.flat(), fields, now()) };
    },

    async putBack({ id: tabId, isPrivate }, id, shown) {
      const row = isPrivate ? undefined : await (await store())?.rescued(id);
      const field = row && fieldFor(row, await keepableFieldsIn(tabId));
      if (!row || field?.holds !== shown.holds || field.page !== shown.page)
        return { ok: false, reason: 'changed' };
      const { frameId, holds, path, page, label, nth } = field;
      const content = { html: asHtml(row.text), text: row.text };
      return write(tabId, frameId, {
        kind: 'put-back-here',
        place: { path, page, label, nth },
        holds,
        ...content,
      });
    },

    async drop(id) {
      await (await store())?.dropRescued(id);
      return true;
    },

    switch: change,
    refresh,

    async withdraw() {
      for (const origin of await chosen())
        if (!((await mayKeep(origin)) && (await isGranted(origin)))) await change(origin, false);
    },
  };
}
