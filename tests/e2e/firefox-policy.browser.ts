import { expect, it, onTestFinished } from 'vitest';
import { companyWords } from '@/utils/locale/areas/company';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { layPolicy } from '../machine/policy.ts';
import { folder, ownPage } from './data-place.ts';

it('what a company has set in Firefox holds, and is said', async () => {
  const home = await folder('home');
  await layPolicy(home, {
    language: 'zh-CN',
    off: ['reminders', 'always-on'],
    words: [{ phrase: '内卷', reason: '请写具体做法。' }, { phrase: 7 }],
    tips: [{ say: '最想保留的做法是哪一个？', type: 'question', stages: ['review'] }],
  });
  const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  onTestFinished(() => removeProfile(profile));
  const firefox = await startFirefox(profile, 'en', home);
  onTestFinished(() => firefox.close());
  const options = await ownPage(firefox.browser, firefox.origin, 'options.html');
  await options.waitForSelector('[data-company=reminders]');
  const said = async (name: string) => {
    const it = await options.waitForSelector(`[data-company=${name}]`);
    return it?.evaluate((told) => (told as HTMLElement).innerText.trim());
  };
  expect(await said('sites')).toBe(companyWords['zh-CN'].noSites);
  expect(await said('reminders')).toBe(companyWords['zh-CN'].noReminders);
  expect(await options.$('[data-company=rescue]')).toBeNull();
  expect(await options.$('#add-site')).toBeNull();
  expect(await said('words')).toBe(companyWords['zh-CN'].words);
  expect(await said('tips')).toBe(companyWords['zh-CN'].tips(1));
  expect(await said('left-out')).toBe(companyWords['zh-CN'].leftOut(1, 'words[1].phrase'));
  expect(await options.$eval('[data-company=words] + table tbody', (it) => it.textContent)).toContain('内卷');
  const scripts = () =>
    options.evaluate(() =>
      (
        globalThis as unknown as { browser: typeof import('wxt/browser').browser }
      ).browser.scripting.getRegisteredContentScripts(),
    );
  await expect.poll(scripts).toEqual([]);
});
