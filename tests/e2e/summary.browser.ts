import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Language } from '@/utils/locale/language';
import { Manager, textOf } from './manager.ts';
import { type Started, start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly language: Language;
  readonly title: string;
  /** Another talk of that kind in the same calendar. */
  readonly next: string;
  readonly strength: string;
  readonly fact: string;
  readonly gap: string;
  readonly action: string;
  readonly secret: string;
  /** What is typed into a line through an input method. */
  readonly better: string;
  readonly own: string;
  readonly later: string;
  readonly name: string;
}

const talks: readonly Talk[] = [
  {
    language: 'zh-CN',
    title: '年度绩效面谈：李薇',
    next: 'Performance review: Daniel Okafor',
    strength: '三月迁移零停机',
    fact: '提前两周做完回滚演练',
    gap: '周报本季度 4 次晚于周五',
    action: '员工：周报模板',
    secret: '看起来有点累',
    better: '三月份的系统迁移全程零停机',
    own: '本季度每月辅导一次',
    later: '三月和四月迁移零停机',
    name: '成绩与亮点',
  },
  {
    language: 'en',
    title: 'Performance review: Daniel Okafor',
    next: '年度绩效面谈：李薇',
    strength: 'March migration without downtime',
    fact: 'Rollback rehearsed two weeks early',
    gap: 'Weekly report late four times',
    action: 'You will send the template',
    secret: 'looks tired',
    better: 'The whole March migration ran without downtime',
    own: 'One hour of coaching a month',
    later: 'March and April migrations without downtime',
    name: 'What shone',
  },
];

/** Opens the summary's stage with its notes taken. */
async function atSummary(talk: Talk): Promise<Started & { panel: Frame }> {
  const started = await start({ language: talk.language });
  onTestFinished(started.stop);
  const { manager } = started;
  const panel = await openPanel(manager, talk.title);
  await manager.goTo(panel, 'review');
  for (const text of [
    `+${talk.strength}`,
    `#${talk.fact}`,
    `-${talk.gap}`,
    `!${talk.action}`,
    `~${talk.secret}`,
  ])
    await manager.note(panel, text);
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('.summary .summary-line');
  return { ...started, panel };
}

async function openPanel(manager: Manager, title: string): Promise<Frame> {
  await manager.openCalendar();
  await manager.openEvent(title);
  return manager.pressTab(title);
}

/** The lines of the summary as they are shown. */
const lines = (panel: Frame) =>
  panel.$$eval('.summary .summary-line > p', (all) => all.map((it) => it.firstChild?.textContent ?? ''));
const shows = (panel: Frame, text: string) =>
  panel.waitForFunction((it) => document.querySelector('.summary')?.textContent?.includes(it), {}, text);
const hides = (panel: Frame, text: string) =>
  panel.waitForFunction((it) => !document.querySelector('.summary')?.textContent?.includes(it), {}, text);

/** A line, by words in it. */
async function line(panel: Frame, text: string) {
  const [found] = await panel.$$(`xpath/.//li[contains(@class,"summary-line")][contains(., "${text}")]`);
  if (!found) throw new Error(`no line "${text}"`);
  return found;
}

/** Chooses from the menu of a line or a section, with the keyboard. */
async function choose(page: Page, panel: Frame, within: string, text: string, item: string): Promise<void> {
  const [button] = await panel.$$(
    `xpath/.//*[contains(@class,"${within}")][contains(., "${text}")]//button[@aria-haspopup="menu"]`,
  );
  await button?.focus();
  await page.keyboard.press('Enter');
  await panel.waitForSelector('[role=menuitem]:focus');
  for (let press = 0; press < 8; press++) {
    const said = await panel.$eval('[role=menuitem]:focus', (it) => it.textContent);
    if (said === item) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function edit(page: Page, panel: Frame, text: string) {
  const row = await line(panel, text);
  const button = await row.$('.buttons > .icon-button');
  await button?.focus();
  await page.keyboard.press('Enter');
  const field = await panel.waitForSelector('.line-editor textarea:focus');
  await field?.evaluate((it) => (it as HTMLTextAreaElement).select());
}

async function copied({ chromium, page, pages }: Started, panel: Frame, said: string): Promise<string> {
  await panel.locator('.deliver .button:not(.primary)').click();
  await panel.waitForFunction(
    (it) => document.querySelector('.deliver [role=status]')?.textContent?.startsWith(it),
    {},
    said,
  );
  await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
  await page.bringToFront();
  await page.mouse.click(200, 400);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits until the focus is in what is marked so, or begins so. */
const focused = (panel: Frame, mark: string) =>
  panel.waitForFunction(
    (it) =>
      document.activeElement?.closest('[data-focus]')?.getAttribute('data-focus')?.startsWith(it) ?? false,
    {},
    mark,
  );

describe.each(talks)('the summary in $language', (talk) => {
  const words = outgoingWords[talk.language];

  it('is edited through an input method, hears of later notes, survives the panel, and is what is copied', async () => {
    const started = await atSummary(talk);
    const { page, manager } = started;
    let { panel } = started;
    await hides(panel, talk.secret);
    expect(await violations(panel)).toEqual([]);

    // The words come through an input method; Enter in it writes, Enter after it is done.
    await edit(page, panel, talk.strength);
    const input = await page.createCDPSession();
    for (const text of ['s', 'sa', '三'])
      await input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: text.length });
    await input.send('Input.insertText', { text: talk.better });
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.line-editor'));
    await shows(panel, talk.better);
    await panel.waitForSelector('.summary-line .buttons > .icon-button:focus');

    // A line of one's own, in a section that has none yet.
    await panel.locator('.sections-toggle').click();
    await panel
      .locator(
        `.sections button[aria-label="${manager.words.labelled(words.section.add, words.toSystem.section.support)}"]`,
      )
      .click();
    await panel.waitForSelector('.line-editor textarea:focus');
    await page.keyboard.type(talk.own);
    await page.keyboard.press('Escape');
    await shows(panel, talk.own);

    // Left out, brought back: the focus stays where one is.
    await choose(page, panel, 'summary-line', talk.action, words.line.leaveOut);
    await panel.waitForSelector('.summary-line.out button:focus');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.summary-line.out'));
    await panel.waitForFunction(() => document.activeElement?.closest('.summary-line') !== null);

    // The note changes afterwards: offered, not taken.
    await choose(page, panel, 'summary-line', talk.better, words.line.from);
    await panel.waitForSelector('.where-from');
    expect(await textOf(panel, '.where-from')).toContain(talk.strength);
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.where-from'));
    await focused(panel, 'line ');
    await choose(page, panel, 'summary-line', talk.better, words.line.from);
    await panel.waitForSelector('.where-from');
    await panel.locator('.where-from li .link').click();
    await panel.waitForSelector('.rail button:nth-child(3)[aria-current="step"]');
    await panel.waitForSelector('.note .edit:focus');
    await page.keyboard.press('Enter');
    const field = await panel.waitForSelector('.note-editor textarea:focus');
    await field?.evaluate((it) => (it as HTMLTextAreaElement).select());
    await page.keyboard.type(talk.later);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.note-editor'));
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector('.offer');
    expect(await textOf(panel, '.offer')).toContain(talk.later);
    expect(await lines(panel)).toContain(talk.better);
    expect(await violations(panel)).toEqual([]);

    // The panel goes and comes back: all is there.
    panel = await openPanel(manager, talk.title);
    await panel.waitForSelector('.offer');
    expect(await lines(panel)).toContain(talk.better);
    const before = (await copied(started, panel, manager.words.summary.copied(5, 1).slice(0, 3))).replaceAll(
      '\r',
      '',
    );
    expect(before).toContain(talk.better);
    expect(before).toContain(talk.own);
    expect(before).not.toContain(talk.later);
    expect(before).not.toContain(talk.secret);

    // What the note says now, taken.
    await panel.locator('.offer .link').click();
    await panel.waitForFunction(() => !document.querySelector('.offer'));
    await shows(panel, talk.later);
    await hides(panel, talk.better);
    await focused(panel, 'line ');
  });

  it('has a version for the employee with edits of its own, and labels in either language', async () => {
    const started = await atSummary(talk);
    const { page, panel } = started;
    const other = talk.language === 'en' ? 'zh-CN' : 'en';
    await panel.locator('.version label:nth-of-type(2)').click();
    await shows(panel, words.toEmployee.section.strength);
    await shows(panel, words.toEmployee.owner.employee);
    await edit(page, panel, talk.gap);
    await page.keyboard.type(talk.own);
    await page.keyboard.press('Enter');
    await shows(panel, talk.own);
    await panel.locator('.version > .link').click();
    await shows(panel, outgoingWords[other].toEmployee.section.strength);
    await shows(panel, talk.own);
    await shows(panel, talk.strength);
    await panel.locator('.version > .link').click();
    await shows(panel, words.toEmployee.section.strength);
    await panel.locator('.version label:nth-of-type(1)').click();
    await hides(panel, talk.own);
    await shows(panel, talk.gap);
  });

  it('has sections that are renamed, moved and left out, kept for the next talk of its kind', async () => {
    const started = await atSummary(talk);
    const { page, panel, manager } = started;
    const { section } = words.toSystem;
    await choose(page, panel, 'section-head', section.strength, words.section.rename);
    await panel.waitForSelector('.section-head textarea:focus');
    await page.keyboard.type(talk.name);
    await page.keyboard.press('Enter');
    await shows(panel, talk.name);
    await focused(panel, 'section strength');
    await choose(page, panel, 'section-head', section.action, words.section.up);
    await focused(panel, 'section action');
    const order = () => panel.$$eval('.section-head h3', (all) => all.map((it) => it.textContent));
    await choose(page, panel, 'section-head', section.purpose, words.section.off);
    await panel.waitForFunction(
      (it) => ![...document.querySelectorAll('.section-head h3')].some((head) => head.textContent === it),
      {},
      section.purpose,
    );
    await focused(panel, 'section ');
    expect(await violations(panel)).toEqual([]);
    const shaped = await order();
    await panel.locator('.sections-toggle').click();
    expect(await violations(panel)).toEqual([]);
    await panel.locator('.sections .row-links .link:first-child').click();
    await shows(panel, words.sections.kept(manager.words.kind.evaluation));

    // The next talk of the kind begins with them; the standard is one press away.
    const next = await openPanel(manager, talk.next);
    await manager.goTo(next, 'review');
    for (const text of [`+${talk.strength}`, `!${talk.action}`]) await manager.note(next, text);
    await manager.goTo(next, 'summary');
    await shows(next, talk.name);
    const headings = () => next.$$eval('.section-head h3', (all) => all.map((it) => it.textContent));
    expect(await headings()).toEqual(shaped.filter((it) => [talk.name, section.action].includes(it ?? '')));
    await next.locator('.sections-toggle').click();
    await next.locator('.sections .row-links .link').click();
    await shows(next, section.purpose);
    await shows(next, section.strength);
  });
});

it('what is typed is kept, though the panel is closed at once', async () => {
  const [, talk] = talks;
  if (!talk) throw new Error('no talk in English');
  const { page, manager, panel } = await atSummary(talk);
  await edit(page, panel, talk.strength);
  await page.keyboard.type(talk.better);
  await panel.locator(`header button[aria-label="${manager.words.panel.close}"]`).click();
  await vi.waitFor(() => expect(panel.detached).toBe(true), 20_000);
  const again = await openPanel(manager, talk.title);
  await shows(again, talk.better);
});

it('two windows that work on one summary keep both', async () => {
  const [, talk] = talks;
  if (!talk) throw new Error('no talk in English');
  const { chromium, pages, page, panel } = await atSummary(talk);
  const beside = await chromium.browser.newPage({ type: 'window' });
  const other = await openPanel(new Manager(beside, pages.origin, 'en'), talk.title);
  await other.waitForSelector('.summary .summary-line');
  await page.bringToFront();
  await edit(page, panel, talk.strength);
  await page.keyboard.type(talk.better);
  await shows(other, talk.better);
  await beside.bringToFront();
  await edit(beside, other, talk.gap);
  await beside.keyboard.type(talk.own);
  await beside.keyboard.press('Enter');
  await shows(panel, talk.own);
  await shows(other, talk.better);
  await page.bringToFront();
  await panel.focus('.line-editor textarea');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await shows(other, `${talk.better}!`);
  await shows(panel, talk.own);
});
