import { expect, it } from 'vitest';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { chooseInMenu, pressAltShift } from '../machine/firefox-menus.ts';
import { eventInFirefox, pressTab } from './firefox-tab.ts';

const words = evidenceWords.en;

it('in Firefox, the key keeps for nobody yet, and the menu for a person', async () => {
  const { firefox, page } = await eventInFirefox('Performance review: Daniel Okafor');
  const panel = await pressTab(page, '.evidence-section');

  const select = (selector: string) =>
    page.evaluate((wanted) => {
      const heading = document.querySelector(wanted) as HTMLElement;
      getSelection()?.selectAllChildren(heading);
      const { x, y } = heading.getBoundingClientRect();
      return { x: x + 10, y: y + 10 };
    }, selector);
  await select('.fc-toolbar-title');
  await pressAltShift(firefox.browser, 'E');
  await panel.waitForFunction(
    (said) => document.querySelector('.evidence-section .row-links')?.textContent?.includes(said),
    {},
    words.section.waiting(1),
  );

  const { x, y } = await select('.fc-col-header-cell-cushion');
  await page.mouse.click(x, y, { button: 'right' });
  await chooseInMenu(firefox.browser, words.clip.keep);
  await panel.waitForFunction(
    (said) => document.querySelector('.evidence-section .row-links')?.textContent?.includes(said),
    {},
    words.section.waiting(2),
  );
  expect(firefox.outside.requests).toEqual([]);
});
