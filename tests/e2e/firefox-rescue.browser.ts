import { expect, it } from 'vitest';
import { rescueWords } from '@/utils/locale/areas/rescue';
import { eventInFirefox, pressTab } from './firefox-tab.ts';
import { plainReviewPage } from './rescue-page.ts';

const words = rescueWords.en;
const texts = {
  achievements:
    'Moved the billing system in March without a minute of downtime 🚀 and trained two colleagues',
  rich: '三月系统迁移零停机，提前两周做完回滚演练，客户专门来信致谢。',
};

it('in Firefox a reloaded form gets back what was typed, from a plain field and an editor', async () => {
  const { firefox, page, pages, manager } = await eventInFirefox('Performance review: Daniel Okafor', {
    '/review/42': plainReviewPage,
  });
  const first = await pressTab(page);
  await manager.goTo(first, 'review');
  await manager.note(first, '+ No downtime in March');

  await page.goto(`${pages.origin}/review/42`);
  const panel = await pressTab(page, '.rescue-switch .link');
  await panel.locator('.rescue-switch .link').click();
  await panel.waitForFunction(
    (text) => document.querySelector('.rescue-switch .link')?.textContent === text,
    {},
    words.here.off,
  );
  for (const [name, text] of Object.entries(texts)) {
    await page.click(`#${name}`);
    await page.keyboard.type(text);
  }
  await page.reload();
  const again = await pressTab(page, '.offered-text');
  for (let left = 2; left > 0; left--) {
    await again.waitForFunction((n) => document.querySelectorAll('.offered-text').length === n, {}, left);
    await again.locator('.offered-text .primary').click();
  }
  await again.waitForFunction(() => document.querySelectorAll('.offered-text').length === 0);
  expect(await page.$eval('#achievements', (it) => (it as HTMLTextAreaElement).value)).toBe(
    texts.achievements,
  );
  expect(await page.$eval('#rich', (it) => (it as HTMLElement).innerText.trim())).toBe(texts.rich);
  expect(firefox.outside.requests).toEqual([]);
});
