import { expect, it } from 'vitest';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { chooseInMenu } from '../machine/firefox-menus.ts';
import { eventInFirefox, pressTab } from './firefox-tab.ts';
import { pageWith } from './inserting.ts';

const words = checkFieldWords.en;
const title = 'Performance review: Daniel Okafor';

const form = pageWith(
  `<textarea id="area" rows="5">You are lazy.</textarea>
   <x-closed id="closed"></x-closed>
   <input id="secret" type="password" value="lazy">`,
  `const root = document.getElementById('closed').attachShadow({ mode: 'closed' });
   root.innerHTML = '<textarea>You are careless.</textarea>';
   window.inClosed = root.firstChild;`,
);

it('in Firefox, a field is checked by the menu over it, and again by the button; a password never', async () => {
  const { firefox, page, pages } = await eventInFirefox(title, { '/form': form });
  await page.goto(`${pages.origin}/form`);
  const panel = await pressTab(page);
  await page.click('#area', { button: 'right' });
  await chooseInMenu(firefox.browser, words.menu);
  await panel.waitForSelector('.said-sentences mark');
  expect(await panel.$eval('.said-sentences mark', (it) => it.textContent)).toBe('lazy');

  const again = async (expected: string) => {
    await panel.$eval('.sheet .row-buttons button', (it) => (it as HTMLElement).click());
    await panel.waitForFunction((text) => document.body.innerText.includes(text), {}, expected);
  };
  await page.evaluate(() => (window as unknown as { inClosed: HTMLElement }).inClosed.focus());
  await again('You are careless.');
  await page.focus('#secret');
  await again(words.unread.secret);
  expect(firefox.outside.requests).toEqual([]);
});
