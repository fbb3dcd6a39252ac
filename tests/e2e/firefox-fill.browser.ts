import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillWords } from '@/utils/locale/areas/fill';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { type Served, servePages } from '../pages/serve.ts';
import { Filling } from './fill.ts';
import { pressTab } from './firefox-tab.ts';
import { Manager } from './manager.ts';

let pages: Served;
let profile: string;

beforeAll(async () => {
  pages = await servePages(builds.pages);
  profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
});
afterAll(async () => {
  await pages.close();
  await removeProfile(profile);
});

it.each([
  { path: '/fill-en/', language: 'en' as const, field: 'achievements', there: 'From the mid-year review' },
  { path: '/fill-zh/?person=Daniel%20Okafor', language: 'en' as const, field: 'achievement', there: '' },
])('Firefox: $path is filled and given back', async ({ path, language, field, there }) => {
  const words = fillWords[language];
  const firefox = await startFirefox(profile);
  const page = await firefox.browser.newPage();
  const manager = new Manager(page, pages.origin, language);
  await manager.openCalendar();
  await manager.openEvent('Performance review: Daniel Okafor');
  const first = await pressTab(page);
  await manager.goTo(first, 'review');
  for (const note of ['+ No downtime in March', '= A sync every two weeks', '= A lead for the project']) {
    await manager.note(first, note);
  }

  await page.goto(`${pages.origin}${path}`);
  const panel = await pressTab(page);
  await panel.waitForSelector('.fill-plan .button');
  const filling = new Filling(page, panel, language);
  const before = await filling.state();
  await panel.locator('.fill-plan .button').click();
  await panel.waitForSelector('.fill-cards');
  await panel.locator('.fill-end .primary').click();
  await filling.ends(words.done(2, 2));
  const filled = await filling.state();
  expect(filled.values[field]).toContain('No downtime in March');
  expect(filled.values[field]).toContain(there);
  expect(filled.rich).toContain('A sync every two weeks');
  expect(filled.rich).toContain('A lead for the project');
  expect(filled.submitted).toBe(false);
  await panel.locator('.fill-end .button').click();
  await filling.ends(words.takenBack(2, 2));
  expect((await filling.state()).values).toEqual(before.values);
  expect((await filling.state()).rich.trim()).toBe('');
  await firefox.close();
});
