import { expect, it } from 'vitest';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { eventInFirefox, pressTab } from './firefox-tab.ts';
import { keysGoTo } from './manager.ts';

it('in Firefox, a demeaning word is underlined, its rewrite is written by keys, and undo brings the old text back', async () => {
  const { firefox, page, manager } = await eventInFirefox('Performance review: Daniel Okafor');
  const panel = await pressTab(page);
  await manager.goTo(panel, 'review');
  await panel.focus('.composer textarea');
  await keysGoTo(page, panel);
  const text = '-He was an idiot in the meeting with the client';
  await page.keyboard.type(text);
  await panel.waitForFunction(() => document.querySelector('.wording-mirror .stop')?.textContent === 'idiot');
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
  await panel.waitForSelector('.wording-card .button:focus');
  await page.keyboard.press('Enter');
  const holds = (wanted: string) =>
    panel.waitForFunction(
      (it) => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === it,
      {},
      wanted,
    );
  await holds(`-He ${rewritingWords.en.blanks.behaviour} in the meeting with the client`);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await holds(text);

  await page.keyboard.press('Enter');
  await panel.waitForSelector('.note');
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('.before .stops');
  await panel.locator('.deliver .button:not(.primary)').click();
  await panel.waitForSelector('.deliver .held h3:focus');
  expect(firefox.outside.requests).toEqual([]);
});
