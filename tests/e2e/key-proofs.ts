import type { Frame, Page } from 'puppeteer-core';
import { type Area, areasOf, keyTable, type Window } from '@/components/keys/table';
import { keyWords } from '@/utils/locale/areas/key';

type Rows<A extends Area> = { readonly [Row in keyof (typeof keyTable)[A]]: () => Promise<void> };
/** What proves each row of the map; a row without its proof does not compile. */
export type Proofs<W extends Window> = { readonly [A in (typeof areasOf)[W][number]]: Rows<A> };

export const activeIs = (where: Frame | Page, selector: string) =>
  where.waitForFunction((it) => document.activeElement?.matches(it) ?? false, {}, selector);
export const gone = (where: Frame | Page, selector: string) =>
  where.waitForSelector(selector, { hidden: true });

/** Goes through the proofs of a window; and the map lists just these rows. */
export async function prove<W extends Window>(window: W, proofs: Proofs<W>): Promise<void> {
  for (const area of areasOf[window])
    for (const row of Object.keys(keyTable[area])) {
      const proof = (proofs as unknown as Record<string, Record<string, () => Promise<void>>>)[area]?.[row];
      try {
        await proof?.();
      } catch (error) {
        throw new Error(`${area}.${row} is not as the map says`, { cause: error });
      }
    }
}

export const listed = (where: Frame | Page) =>
  where.$$eval('.keys [data-row]', (rows) => rows.map((it) => it.getAttribute('data-row')));
export const rowsOf = (window: Window) => [
  ...areasOf[window].flatMap((area) => Object.keys(keyTable[area]).map((row) => `${area}.${row}`)),
  ...Object.keys(keyWords.en.command).map((name) => `browser.${name}`),
];
