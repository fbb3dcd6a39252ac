import type { KeyInput, Page } from 'puppeteer-core';

/** Presses keys together. */
export async function chord(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
