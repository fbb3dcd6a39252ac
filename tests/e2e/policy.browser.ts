import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { companyWords } from '@/utils/locale/areas/company';
import { sitesWords } from '@/utils/locale/areas/sites';
import type { Language } from '@/utils/locale/language';
import { builds, grantedCopy } from '../machine/build.ts';
import { idOf } from '../machine/chromium.ts';
import { canSetPolicy, setPolicy } from '../machine/policy.ts';
import { held, inExtension } from './asked.ts';
import { openData } from './data-place.ts';
import { start } from './started.ts';
import { openPopup, ownPage } from './surfaces.ts';

const hr = 'hr.example.com';
const policy = {
  language: 'zh-CN',
  sites: [`https://${hr}/*`, 'https://elsewhere.example.com/*'],
  allowedSites: [`https://${hr}/*`],
  retentionMonths: 12,
  off: ['rescue', 'reminders'],
};

/** What a page says the company has set, by what it is about, once it says so much. */
async function setByCompany(page: Page, count: number): Promise<Record<string, string>> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-company]').length === wanted,
    {},
    count,
  );
  return page.$$eval('[data-company]', (all) =>
    Object.fromEntries(
      all.map((it) => [(it as HTMLElement).dataset.company ?? '', (it as HTMLElement).innerText.trim()]),
    ),
  );
}

const inOptions = (language: Language) => {
  const company = companyWords[language];
  return { sites: company.onlySites(hr), rescue: company.noRescue, reminders: company.noReminders };
};

it.runIf(canSetPolicy())(
  'what a company has set in Chromium (on Debian, as root) holds everywhere, and is said in both languages',
  async () => {
    const extension = await grantedCopy(builds.chromium, ['http://localhost/*', 'https://policy.example/*']);
    onTestFinished(setPolicy(idOf(extension), policy).takeAway);
    const { chromium, page, manager, stop } = await start({ extension });
    onTestFinished(stop);

    const options = await ownPage(chromium, 'options');
    await options.bringToFront();
    // The browser has the policy some moments after the installation.
    expect(await setByCompany(options, 3)).toEqual(inOptions('zh-CN'));
    await options.locator('header button.language').click();
    await options.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await setByCompany(options, 3)).toEqual(inOptions('en'));
    expect(
      await options.$eval('input[name=reminders]', (it) => [
        (it as HTMLInputElement).checked,
        (it as HTMLInputElement).disabled,
      ]),
    ).toEqual([false, true]);
    const offered = await options.$$eval('.choose-sites input', (all) => all.length);
    expect(offered).toBe(1);
    expect(await options.$eval('.choose-sites', (it) => (it as HTMLElement).innerText)).toContain(hr);
    await options.locator('#add-site').fill('elsewhere.example.com');
    await options.locator('.add-site button').click();
    await options.waitForFunction(
      (said) => document.querySelector('#add-site-error')?.textContent === said,
      {},
      companyWords.en.notThisSite,
    );
    // Nothing is on, though the browser had granted two sites; those it was told of by other means stay with it.
    expect(await options.$eval('#sites-on + *', (it) => it.textContent)).toBe(sitesWords.en.sites.noneOn);
    await expect.poll(async () => (await held(chromium)).scripts, { timeout: 20_000 }).toEqual([]);

    const switched = await inExtension(
      chromium,
      (origin) =>
        (
          globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
        ).chrome.runtime.sendMessage({
          kind: 'switch-rescue',
          origin,
          on: true,
        }),
      manager.origin,
    );
    expect(switched).toBe(false);

    const data = await openData(chromium.browser, `chrome-extension://${chromium.id}`);
    expect(await setByCompany(data, 1)).toEqual({ retention: companyWords.en.retention(12) });
    expect(
      await data.$eval('select[name=retention]', (it) => [
        (it as HTMLSelectElement).value,
        [...(it as HTMLSelectElement).options].filter(({ disabled }) => !disabled).map(({ value }) => value),
      ]),
    ).toEqual(['12', ['6', '12']]);

    await page.bringToFront();
    await manager.openCalendar();
    const popup = await openPopup(chromium, page);
    expect(await popup.$eval('.always input', (it) => (it as HTMLInputElement).disabled)).toBe(true);
    expect(await popup.$eval('.always', (it) => (it as HTMLElement).innerText)).toContain(
      companyWords.en.notThisSite,
    );
  },
);
