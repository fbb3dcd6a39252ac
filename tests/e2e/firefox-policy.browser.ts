import { expect, it, onTestFinished } from 'vitest';
import { companyWords } from '@/utils/locale/areas/company';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { layPolicy } from '../machine/policy.ts';
import { folder, ownPage } from './data-place.ts';

it('what a company has set in Firefox holds, and is said', async () => {
  const home = await folder('home');
  await layPolicy(home, { language: 'zh-CN', off: ['reminders', 'always-on'] });
  const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  onTestFinished(() => removeProfile(profile));
  const firefox = await startFirefox(profile, 'en', home);
  onTestFinished(() => firefox.close());
  const options = await ownPage(firefox.browser, firefox.origin, 'options.html');
  await options.waitForSelector('[data-company=reminders]');
  const said = (name: string) =>
    options.$eval(`[data-company=${name}]`, (it) => (it as HTMLElement).innerText.trim());
  expect(await said('sites')).toBe(companyWords['zh-CN'].noSites);
  expect(await said('reminders')).toBe(companyWords['zh-CN'].noReminders);
  expect(await options.$('[data-company=rescue]')).toBeNull();
  expect(await options.$('#add-site')).toBeNull();
  const scripts = await options.evaluate(() =>
    (
      globalThis as unknown as { browser: typeof import('wxt/browser').browser }
    ).browser.scripting.getRegisteredContentScripts(),
  );
  expect(scripts).toEqual([]);
});
