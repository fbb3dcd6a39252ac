import type { Frame } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pointsWords } from '@/utils/locale/areas/points';
import type { Language } from '@/utils/locale/language';
import { dayFrom, dayOf, isoDay } from '@/utils/meeting/iso-day';
import { dueIn } from '@/utils/notes/due-date';
import { textOf } from './manager.ts';
import { start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly language: Language;
  readonly title: string;
  readonly goal: string;
  readonly gap: string;
  /** The manager's own, with a clear day. */
  readonly mine: string;
  /** The employee's, with a day that could be either of two, whatever day it is when the test runs. */
  readonly theirs: string;
  readonly either: string;
  readonly measure: string;
  readonly standard: string;
  readonly checkpoint: string;
  readonly when: string;
  readonly words: string;
}

const talks: readonly Talk[] = [
  {
    language: 'zh-CN',
    title: '年度绩效面谈：李薇',
    goal: '*独立带一个小项目',
    gap: '－周报本季度 4 次晚于周五',
    mine: '！下周五前我来确认项目人选',
    theirs: '！你负责周报模板，下个月初前',
    either: '下个月初前',
    measure: '首次独立上线用时',
    standard: '每周五 18:00 前交周报',
    checkpoint: '连续两周按时',
    when: '下周五',
    words: '有两次是在等销售数据',
  },
  {
    language: 'en',
    title: 'Performance review: Daniel Okafor',
    goal: '* Lead one small project',
    gap: '- Weekly report late four times',
    mine: '! I will confirm the project by end of Q4',
    theirs: '! You will send the template by early next month',
    either: 'by early next month',
    measure: 'days until the first release',
    standard: 'Report every Friday by 18:00',
    checkpoint: 'Two weeks on time in a row',
    when: 'in two weeks',
    words: 'Twice I was waiting for the sales figures',
  },
];

const row = (position: number) => `.notes > .note:nth-child(${position})`;
const point = (position: number) => `.ledger .point:nth-child(${position})`;

/** Nothing is left out at the sides, and nothing makes the panel longer than its window: a focus would move it. */
async function fits(panel: Frame): Promise<void> {
  const { needs, has, longer } = await panel.$eval('.panel > main', (main) => ({
    needs: main.scrollWidth,
    has: main.clientWidth,
    longer: document.documentElement.scrollHeight - innerHeight,
  }));
  expect(needs).toBeLessThanOrEqual(has);
  expect(longer).toBe(0);
}

describe.each(talks)('in $language', (talk) => {
  it('a goal, a plan, actions with their days, the ledger, and an end that leaves no disagreement out', async () => {
    const { chromium, page, manager, stop } = await start({ language: talk.language });
    onTestFinished(stop);
    const points = pointsWords[talk.language];
    const today = dayFrom(dayOf(Date.now()));
    const daysIn = (text: string) => (today ? (dueIn(text, today)?.days.map(isoDay) ?? []) : []);

    await manager.openCalendar();
    await manager.openEvent(talk.title);
    const panel = await manager.pressTab(talk.title);
    await manager.goTo(panel, 'planning');
    for (const text of [talk.goal, talk.gap, talk.mine, talk.theirs]) await manager.note(panel, text);

    // Actions: whose they are and by when, as their words say.
    await panel.waitForSelector(`${row(4)} .day-choice .pill:nth-child(2)`);
    expect(await textOf(panel, `${row(3)} .action-line .pill`)).toBe(points.action.owner.manager);
    expect(await panel.$(`${row(3)} .action-line .pill.open`)).toBeNull();
    expect(await textOf(panel, `${row(4)} .action-line .pill`)).toBe(points.action.owner.employee);
    expect(await textOf(panel, `${row(4)} .due-words`)).toContain(talk.either);
    expect(daysIn(talk.theirs)).toHaveLength(2);
    await panel.locator(`${row(4)} .day-choice .pill:nth-child(2)`).click();
    await panel.waitForFunction((it) => !document.querySelector(it), {}, `${row(4)} .pill.open`);
    await panel.locator(`${row(4)} .action-line .pill`).click();
    await panel.waitForFunction(
      (it, said) => document.querySelector(it)?.textContent === said,
      {},
      `${row(4)} .action-line .pill`,
      points.action.owner.manager,
    );
    await panel.locator(`${row(4)} .action-line .pill`).click();

    // The goal: a measure through an input method, a weight, a day, and where both stand.
    await panel.locator(`${row(1)} .more`).click();
    await panel.locator(`${row(1)} .saved-text textarea`).click();
    const measure = await panel.waitForSelector(`${row(1)} .saved-text textarea:focus`);
    const input = await page.createCDPSession();
    for (const text of ['s', 'sh', '首'])
      await input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: text.length });
    await input.send('Input.insertText', { text: talk.measure });
    await panel.waitForSelector(`${row(1)} .smart li:nth-child(2).met`);
    expect(await measure?.evaluate((it) => (it as HTMLTextAreaElement).value)).toBe(talk.measure);
    await panel.locator(`${row(1)} .weight input`).fill('40');
    await panel.locator(`${row(1)} .written input`).fill(talk.when);
    await panel.waitForSelector(`${row(1)} .smart li:nth-child(5).met`);
    await panel.waitForFunction(
      (it) => document.querySelector(it)?.textContent?.includes('40'),
      {},
      `${row(1)} .weight [role=status]`,
    );
    expect(await violations(panel)).toEqual([]);
    await fits(panel);
    await page.keyboard.press('Escape');
    await panel.waitForSelector(`${row(1)} .more[aria-expanded=false]:focus`);

    // The plan: a standard, and a checkpoint that was removed and brought back.
    await panel.locator(`${row(2)} .more`).click();
    await panel.locator(`${row(2)} .saved-text textarea`).fill(talk.standard);
    await panel.locator('.checkpoints > .link').click();
    await panel.waitForSelector('.checkpoint textarea:focus');
    await page.keyboard.type(talk.checkpoint);
    await panel.locator('.checkpoint .pill').click();
    await panel.locator('.checkpoint .written input').fill(talk.when);
    await panel.waitForSelector('.checkpoint > .pill:not(.open)');
    await panel.locator('.checkpoints li > .icon-button').click();
    await panel.waitForFunction(() => !document.querySelector('.checkpoint'));
    await panel.locator('.checkpoints .notice .link').click();
    await panel.waitForFunction(
      (said) => document.querySelector<HTMLTextAreaElement>('.checkpoint textarea')?.value === said,
      {},
      talk.checkpoint,
    );
    expect(await violations(panel)).toEqual([]);
    await fits(panel);

    // The ledger, with the keyboard: the goal is agreed, the gap partly, one action not; one stays open.
    await manager.goTo(panel, 'summary');
    const choose = async (position: number, presses: number) => {
      const first = await panel.waitForSelector(`${point(position)} input`);
      await first?.focus();
      await page.keyboard.press('Space');
      for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight');
      await panel.waitForSelector(`${point(position)} label:nth-of-type(${presses + 1}).on`);
    };
    await choose(1, 0);
    await choose(2, 1);
    await panel.locator(`${point(2)} textarea`).fill(talk.words);
    await choose(3, 2);
    await fits(panel);
    await panel.waitForFunction(
      (said) => document.querySelector('.summary')?.textContent?.includes(said),
      {},
      talk.words,
    );

    // Finished with one open: asked first, then told.
    const finish = '.ledger > div:last-child .button';
    await panel.locator(finish).click();
    await panel.waitForSelector('.notice.finish');
    expect(await textOf(panel, '.notice.finish p')).toBe(points.finish.asks(1));
    expect(await violations(panel)).toEqual([]);
    await panel.locator('.notice.finish .primary').click();
    await panel.waitForSelector(`${point(4)} input:focus`);
    expect(await panel.$('.who .finished')).toBeNull();
    await panel.locator(finish).click();
    await panel.locator('.notice.finish .button:not(.primary)').click();
    await panel.waitForSelector('.notice.finished button:focus');
    await panel.waitForSelector('.who .finished');
    expect(await violations(panel)).toEqual([]);
    await fits(panel);

    // The summary holds all of it, and what both do not agree on.
    const summary = await textOf(panel, '.summary');
    const partly = points.summary.words(manager.words.summary.quote(talk.words));
    for (const said of [
      `${points.summary.verdict.partly}${points.summary.and}${partly}`,
      points.summary.verdict.disagreed,
      points.summary.verdict.undiscussed,
      points.summary.measure(talk.measure),
      points.summary.weight(40),
      points.summary.standard(talk.standard),
      talk.checkpoint,
      points.summary.owner.manager,
      points.summary.owner.employee,
    ])
      expect(summary).toContain(said);

    // Everything is there again after the panel was closed; the conversation can be reopened.
    await manager.openCalendar();
    await manager.openEvent(talk.title);
    const again = await manager.pressTab(talk.title);
    await again.waitForSelector('.notice.finished');
    await again.waitForSelector('.summary-line');
    // What is found in it comes after it.
    await expect.poll(() => textOf(again, '.summary'), { timeout: 20_000 }).toBe(summary);
    await again.locator('.notice.finished .link').click();
    await again.waitForFunction(() => !document.querySelector('.who .finished'));
    expect(chromium.outside.requests).toEqual([]);
  });
});

it('two windows that fill other fields of one goal keep both', async () => {
  const { chromium, pages, manager, stop } = await start();
  onTestFinished(stop);
  const title = 'Performance review: Daniel Okafor';
  await manager.openCalendar();
  await manager.openEvent(title);
  const one = await manager.pressTab(title);
  await manager.note(one, '* Lead one small project');
  const page = await chromium.browser.newPage({ type: 'window' });
  const second = new (manager.constructor as typeof import('./manager.ts').Manager)(page, pages.origin, 'en');
  await second.openCalendar();
  await second.openEvent(title);
  const other = await second.pressTab(title);
  for (const panel of [one, other]) {
    await panel.locator('.note .more').click();
    await panel.waitForSelector('.point-editor');
  }
  const [measure] = await one.$$('.point-editor .saved-text textarea');
  const [, target] = await other.$$('.point-editor .saved-text textarea');
  await Promise.all([measure?.type('days until the first release'), target?.type('14 days')]);
  for (const panel of [one, other])
    await panel.waitForFunction(() => {
      const texts = [...document.querySelectorAll<HTMLTextAreaElement>('.point-editor textarea')];
      return texts[0]?.value === 'days until the first release' && texts[1]?.value === '14 days';
    });
});
