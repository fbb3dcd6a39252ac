import type { Page } from 'puppeteer-core';
import { type Kept, signs } from './dying-browser.ts';

/** What the page tells while it writes, in its order. */
export interface Told {
  /** Writes under way: begun, and not confirmed by the disk. */
  readonly underWay: number;
  /** The disk has confirmed this. */
  readonly kept?: { readonly notes: Kept['notes']; readonly draft?: string };
  /** Stood in the composer when the next key came, was not written, and nothing was being written. */
  readonly waits?: string;
}

/** Watches what a panel writes of its composer and notes. */
export async function watchWrites(page: Page, told: (it: Told) => void): Promise<void> {
  await page.exposeFunction('tellOfWrites', told);
  await page.evaluate((anySign) => {
    type Rows = { notes: { text: string; kind: string }[]; draft?: string };
    const { tellOfWrites: tell } = globalThis as unknown as { tellOfWrites(it: Told): void };
    const composer = () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value ?? '';
    const underWay = new Map<IDBTransaction, Rows>();
    const written = [composer()];

    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...how) {
      const work = transaction.apply(this, how);
      if (work.mode === 'readonly' || !work.objectStoreNames.contains('drafts')) return work;
      const rows: Rows = { notes: [] };
      underWay.set(work, rows);
      tell({ underWay: underWay.size });
      work.addEventListener('complete', () => {
        underWay.delete(work);
        tell({ underWay: underWay.size, kept: rows });
      });
      work.addEventListener('abort', () => underWay.delete(work));
      return work;
    };

    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...what) {
      const rows = underWay.get(this.transaction);
      const [{ text, kind }] = what;
      if (rows && this.name === 'notes') rows.notes.push({ text, kind });
      if (rows && this.name === 'drafts') {
        rows.draft = text;
        written.push(text);
      }
      return put.apply(this, what);
    };

    document.addEventListener('beforeinput', () => {
      // While an input method is at it, the field also shows what has become a note.
      const waits =
        composer()
          .split(new RegExp(`[${anySign}]`, 'u'))
          .at(-1) ?? '';
      if (underWay.size === 0 && !written.some((it) => it.includes(waits))) tell({ underWay: 0, waits });
    });
  }, signs.join(''));
}
