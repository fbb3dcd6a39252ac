import type { Frame } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { employeeWords } from '@/utils/locale/areas/employee';
import { pointsWords } from '@/utils/locale/areas/points';
import type { Language } from '@/utils/locale/language';
import { textOf } from './manager.ts';
import { start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly language: Language;
  readonly title: string;
  readonly address: string;
  readonly agreed: string;
  readonly goal: string;
  readonly theirs: string;
  readonly secret: string;
  readonly judgement: string;
  readonly words: string;
  readonly more: string;
}

const talks: readonly Talk[] = [
  {
    language: 'zh-CN',
    title: '年度绩效面谈：李薇',
    address: 'li.wei@example.com',
    agreed: '周报每周五 18:00 前发',
    goal: '独立带一个小项目',
    theirs: '你负责周报模板，下个月底前',
    secret: '她可能在看外面的机会',
    judgement: '周报本季度 4 次晚于周五',
    words: '我先带一个两人的小项目',
    more: '希望每两周聊一次',
  },
  {
    language: 'en',
    title: 'Performance review: Daniel Okafor',
    address: 'daniel.okafor@example.com',
    agreed: 'Reports come on Friday by 18:00',
    goal: 'Lead one small project',
    theirs: 'You will send the template by end of next month',
    secret: 'He may be looking elsewhere',
    judgement: 'Weekly report late four times',
    words: 'I start with a project for two',
    more: 'I would like to talk every two weeks',
  },
];

const point = (position: number) => `.read-back ol > li:nth-child(${position})`;

describe.each(talks)('in $language', (talk) => {
  it('a message for mail or chat, and the agreements read back, whose answers stay', async () => {
    const { chromium, pages, page, manager, stop } = await start({ language: talk.language });
    onTestFinished(stop);
    const words = employeeWords[talk.language];
    const points = pointsWords[talk.language];
    const open = async () => {
      await manager.openCalendar();
      await manager.openEvent(talk.title);
      return manager.pressTab(talk.title);
    };
    const panel = await open();
    for (const note of [
      `=${talk.agreed}`,
      `*${talk.goal}`,
      `!${talk.theirs}`,
      `~${talk.secret}`,
      `-${talk.judgement}`,
    ])
      await manager.note(panel, note);
    await manager.goTo(panel, 'summary');

    // The message, shown, copied, and in a mail to the address that the calendar knows.
    await panel.locator('.for-employee .more').click();
    await panel.waitForSelector('.letter');
    const letter = await panel.$eval('.letter', (it) => it.textContent);
    for (const said of [talk.agreed, talk.goal, talk.theirs]) expect(letter).toContain(said);
    for (const kept of [talk.secret, talk.judgement]) expect(letter).not.toContain(kept);
    expect(letter).not.toMatch(/[#*_`]|^\s*-/m);
    await panel.waitForSelector(`.for-employee a[href^="mailto:${talk.address}"]`);
    const href = await panel.$eval('.for-employee a', (it) => it.getAttribute('href') ?? '');
    const mail = new URL(href);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe(talk.address);
    expect(href.length).toBeLessThan(2000);
    expect(mail.searchParams.get('subject')).toBeTruthy();
    const body = mail.searchParams.get('body');
    if (body !== null) expect(body.replaceAll('\r\n', '\n')).toBe(letter);
    await panel.locator('.for-employee .row-buttons button').click();
    await panel.waitForFunction(
      (said) => document.querySelector('.for-employee > [role=status]')?.textContent === said,
      {},
      words.copied,
    );
    await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
    await page.bringToFront();
    await page.mouse.click(200, 400);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(letter);

    // Read back: the agreement and the action as they are, the goal in the employee's own words.
    await panel.locator('.for-employee .row-buttons button:last-child').click();
    await panel.waitForSelector(point(3));
    expect(await panel.$$eval('.read-back .agreed', (all) => all.map((it) => it.textContent))).toEqual([
      talk.agreed,
      talk.goal,
      talk.theirs,
    ]);
    const seen = await textOf(panel, '.sheet');
    for (const kept of [talk.secret, talk.judgement]) expect(seen).not.toContain(kept);
    expect(await panel.$$eval('.read-back input:checked', (all) => all.length)).toBe(0);
    expect(await violations(panel)).toEqual([]);
    for (const [position, presses] of [
      [1, 0],
      [2, 1],
      [3, 0],
    ] as const) {
      const first = await panel.$(`${point(position)} input`);
      await first?.focus();
      await page.keyboard.press('Space');
      if (presses > 0) await page.keyboard.press('ArrowRight');
      await panel.waitForSelector(`${point(position)} label:nth-of-type(${presses + 1}).on`);
    }
    await panel.locator(`${point(2)} textarea`).fill(talk.words);
    await panel.locator('.anything-else textarea').fill(talk.more);
    // Before any button: a closed panel would not lose it.
    await panel.waitForFunction(
      (said) => document.querySelector('.summary')?.textContent?.includes(said),
      {},
      talk.more,
    );
    await panel.locator('.anything-else .button').click();
    await panel.waitForFunction(
      (said) => document.querySelector('.anything-else [role=status]')?.textContent === said,
      {},
      words.readBack.kept,
    );
    await panel.waitForFunction(
      (said) => document.querySelector('.read-back > [role=status]')?.textContent === said,
      {},
      words.readBack.told(2, 3),
    );
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.sheet'));

    // All of it is in the summary, and there again after the page was loaded anew.
    const isThere = async (frame: Frame) => {
      await frame.waitForFunction(
        (...said) => {
          const text = document.querySelector('.summary')?.textContent ?? '';
          return said.every((it) => text.includes(it));
        },
        {},
        talk.words,
        talk.more,
        points.summary.verdict.partly,
      );
    };
    await isThere(panel);
    const again = await open();
    await isThere(again);
    await again.locator('.for-employee .row-buttons button:last-child').click();
    await again.waitForSelector(`${point(1)} label:nth-of-type(1).on`);
    await again.waitForSelector(`${point(2)} label:nth-of-type(2).on`);
    expect(await again.$eval(`${point(2)} textarea`, (it) => (it as HTMLTextAreaElement).value)).toBe(
      talk.words,
    );
    expect(chromium.outside.requests).toEqual([]);
  });
});
