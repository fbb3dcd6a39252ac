import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { companyWords } from '@/utils/locale/areas/company';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import type { Language } from '@/utils/locale/language';
import { builds, grantedCopy } from '../machine/build.ts';
import { idOf } from '../machine/chromium.ts';
import { canSetPolicy, setPolicy } from '../machine/policy.ts';
import { keysGoTo } from './manager.ts';
import { start } from './started.ts';
import { ownPage } from './surfaces.ts';
import { violations } from './violations.ts';

const reasons: Record<Language, string> = { en: 'We name skills.', 'zh-CN': '请写具体能力。' };
const say = 'Which of our five values helped you most, {name}?';
const policy = {
  words: [
    { phrase: 'rock star', reason: reasons['zh-CN'], language: 'zh-CN' },
    { phrase: 'rock star', reason: reasons.en, rewording: 'expert', language: 'en' },
    { phrase: '内卷', severity: 'hint' },
    { phrase: 'ninja', severity: 'stop' },
    { phrase: '<b>guru</b>' },
  ],
  tips: [{ say, type: 'question', stages: ['opening'] }],
};

/** What the page of settings says of it, once it says it in the language. */
async function shows(options: Page, language: Language): Promise<void> {
  const company = companyWords[language];
  await options.waitForFunction(
    (wanted) =>
      wanted.every(([name, text]) => document.querySelector(`[data-company=${name}]`)?.textContent === text),
    {},
    [
      ['words', company.words],
      ['tips', company.tips(1)],
      ['left-out', company.leftOut(1, 'words[3].severity')],
    ] as const,
  );
  const rows = await options.$$eval('[data-company=words] + table tbody tr', (all) =>
    all.map((it) => [it.querySelector('th')?.textContent, it.querySelector('td')?.textContent]),
  );
  expect(rows).toHaveLength(3);
  expect(rows).toContainEqual(['rock star', reasons[language]]);
  expect(rows).toContainEqual(['<b>guru</b>', '']);
  expect(await options.$('.own-words:has([data-company=words]) :is(button, input, b)')).toBeNull();
}

it.runIf(canSetPolicy())(
  'a company’s words are found in what is written, and its lines are offered and found (Debian, as root)',
  async () => {
    const extension = await grantedCopy(builds.chromium, ['http://localhost/*', 'https://lists.example/*']);
    onTestFinished(setPolicy(idOf(extension), policy).takeAway);
    const { chromium, page, manager, stop } = await start({ extension });
    onTestFinished(stop);

    const options = await ownPage(chromium, 'options');
    await options.bringToFront();
    await shows(options, 'en');
    expect(await violations(options)).toEqual([]);
    await options.locator('header button.language').click();
    await shows(options, 'zh-CN');
    await options.locator('header button.language').click();
    await shows(options, 'en');

    await page.bringToFront();
    await manager.openCalendar();
    await manager.openEvent('Performance review: Daniel Okafor');
    const panel = await manager.pressTab('Performance review: Daniel Okafor');
    await manager.goTo(panel, 'opening');
    const said = say.replace('{name}', 'Daniel');
    await panel.waitForFunction(
      (text, whose) => {
        const first = document.querySelector('.tip');
        return first?.querySelector('p')?.textContent === text && first.textContent?.includes(whose);
      },
      {},
      said,
      manager.words.tips.ofCompany,
    );
    await panel.locator('.tip .buttons button:last-child').click();
    await panel.waitForSelector('.tip .more');
    expect(await panel.$$eval('.tip .more .link', (all) => all.map((it) => it.textContent))).toEqual([
      manager.words.tips.hide,
    ]);

    await panel.locator('.composer textarea').click();
    await keysGoTo(page, panel);
    await page.keyboard.type('+She is the rock star');
    await panel.waitForFunction(
      () => document.querySelector('.wording-mirror .warn')?.textContent === 'rock star',
    );
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    const card = await panel.waitForSelector('.wording-card:has(.button:focus)');
    const told = await card?.evaluate((it) => (it as HTMLElement).innerText);
    for (const part of [reasons.en, reasonsWords.en.own.ofCompany, reasonsWords.en.own.better('expert')])
      expect(told).toContain(part);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === '+She is the expert',
    );

    await panel.locator('.heading .key').click();
    await panel.locator('[role=combobox]').fill('five values');
    await panel.waitForFunction(
      (text, whose) => {
        const first = document.querySelector('[role=option]');
        return first?.querySelector('b')?.textContent === text && first.textContent?.includes(whose);
      },
      {},
      say,
      manager.words.tips.ofCompany,
    );
  },
);
