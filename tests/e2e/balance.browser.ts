import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { balanceWords } from '@/utils/locale/areas/balance';
import { sbiWords } from '@/utils/locale/areas/sbi';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { extensionPage } from '../machine/extension-page.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly title: string;
  readonly points: readonly string[];
  readonly strength: string;
  readonly goal: string;
  /** Its day could be either of two, whatever today is. */
  readonly action: string;
  readonly fact: string;
  /** Situation, behaviour, impact; what comes next is left blank. */
  readonly parts: readonly [string, string, string];
  readonly sentence: string;
}

const talks: Record<Language, Talk> = {
  'zh-CN': {
    title: '年度绩效面谈：李薇',
    points: ['－周报晚交', '－会上打断别人'],
    strength: '＋三月迁移零停机',
    goal: '*提升沟通能力',
    action: '！下周前交模板',
    fact: '#5月3日会议记录',
    parts: ['5月3日的客户电话会上', '两次打断客户', '客户要求换人对接'],
    sentence: '5月3日的客户电话会上，你两次打断客户，结果是客户要求换人对接。',
  },
  en: {
    title: 'Performance review: Daniel Okafor',
    points: ['- Reports come late', '- Interrupts others in meetings'],
    strength: '+ March migration without downtime',
    goal: '* Communicate better',
    action: '! Daniel sends the template by 3/4',
    fact: '# Minutes of 3 May',
    parts: ['in the call of 3 May', 'interrupted the customer twice', 'they asked for another contact'],
    sentence:
      'In the call of 3 May, you interrupted the customer twice. The effect: they asked for another contact.',
  },
};

async function opened(language: Language, scheme: 'light' | 'dark' = 'light') {
  const started = await start({ language });
  onTestFinished(started.stop);
  const { manager, page } = started;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await manager.openCalendar();
  await manager.openEvent(talks[language].title);
  const panel = await manager.pressTab(talks[language].title);
  return { ...started, panel };
}

/** Tab, so often until what a selector names has the focus. */
async function tabTo(page: Page, panel: Frame, selector: string): Promise<void> {
  for (let left = 60; left > 0; left--) {
    if (await panel.$(`${selector}:focus`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}

const line = (rule: string) => `.balance-list [data-rule="${rule}"] > button`;
const part = (at: number) => `.sbi-part:nth-child(${at}) textarea`;

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const talk = talks[language];
  const balance = balanceWords[language];
  const sbi = sbiWords[language];

  it('the notes as a whole are looked at while one looks back, and each line leads to its note', async () => {
    const { manager, panel, page } = await opened(language);
    await manager.goTo(panel, 'review');
    for (const text of talk.points) await manager.note(panel, text);
    await panel.waitForSelector(line('BA-ONESIDED'));
    expect(await textOf(panel, line('BA-ONESIDED'))).toBe(balance.noStrength);
    await manager.note(panel, talk.strength);
    await panel.waitForSelector(line('BA-ORDER'));
    expect(await panel.$(line('BA-ONESIDED'))).toBeNull();
    expect(await textOf(panel, line('EV-NO-FACT'))).toBe(balance.noFacts(3));
    expect(await violations(panel)).toEqual([]);

    await panel.locator(line('BA-ORDER')).click();
    await panel.waitForSelector('.note.strength .edit:focus');
    // Up twice, before both points: then nothing is to be said of the order.
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await panel.waitForSelector('.note.strength:nth-child(2) .edit:focus');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await panel.waitForSelector('.note.strength:nth-child(1)');
    await panel.waitForSelector(line('BA-ORDER'), { hidden: true });

    await panel.locator(line('EV-NO-FACT')).click();
    await panel.waitForSelector('.sheet .judged');
    await page.keyboard.press('Escape');

    await manager.goTo(panel, 'planning');
    expect(await panel.$('.balance-list')).toBeNull();
    await manager.note(panel, talk.goal);
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector(`.before ${line('AC-SMART')}`);
    expect(await panel.$(line('EV-NO-FACT'))).toBeNull();
    expect(await panel.$(line('BA-ORDER'))).toBeNull();
    await manager.note(panel, talk.action);
    await panel.waitForSelector(`.before ${line('AC-OWNER-DATE')}`);
    expect(await textOf(panel, line('AC-OWNER-DATE'))).toBe(balance.whichDay(1));
    expect(await panel.$$('.note .due-words')).toHaveLength(1);
    await panel.locator('.note .due-words button').click();
    await panel.waitForSelector(line('AC-OWNER-DATE'), { hidden: true });
    await panel.locator(line('AC-SMART')).click();
    await panel.waitForSelector('.note.goal .edit:focus');
    expect(await panel.$('.rail button:nth-child(4)[aria-current="step"]')).not.toBeNull();
  });

  it('feedback of four parts becomes a note with its facts, by keyboard alone', async () => {
    const { manager, panel, page } = await opened(language);
    await manager.goTo(panel, 'review');
    await manager.note(panel, talk.fact);
    await panel.focus('.composer textarea');
    await tabTo(page, panel, '.sbi-entry');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.sheet h2:focus');
    await tabTo(page, panel, part(1));
    await page.keyboard.type(talk.parts[0]);
    await page.keyboard.press('Enter');
    await page.keyboard.type(talk.parts[1]);
    await page.keyboard.press('Enter');
    await page.keyboard.type(talk.parts[2]);
    await panel.waitForFunction(
      (blank) =>
        [...document.querySelectorAll('.sbi-reads .blank')].map((it) => it.textContent).join() === blank,
      {},
      `${wordsIn(language).tips.gap}${sbi.part.next}`,
    );
    await tabTo(page, panel, '.sbi summary');
    await page.keyboard.press('Enter');
    await tabTo(page, panel, '.sbi .fact-group input');
    await page.keyboard.press('Space');
    await panel.waitForSelector('.fact-group input:checked');
    expect(await violations(panel)).toEqual([]);
    await tabTo(page, panel, '.sbi .primary');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.sheet', { hidden: true });
    await panel.waitForSelector('.note.strength .mark.borne-out');
    expect(await textOf(panel, '.note.strength .body p')).toContain(talk.sentence);
    expect(await panel.$eval('.sbi-entry', (it) => it.textContent)).toBe(sbi.open);
  });

  it('what is half written is there again: closed and reopened, and in another window', async () => {
    const { manager, panel, page, chromium } = await opened(language, 'dark');
    await manager.goTo(panel, 'review');
    await panel.locator('.sbi-entry').click();
    await panel.locator(part(2)).fill(talk.parts[1]);
    await panel.waitForFunction(
      (text) => document.querySelector('.sbi-reads')?.textContent?.includes(text),
      {},
      talk.parts[1],
    );
    expect(await violations(panel)).toEqual([]);
    await panel.focus(part(2));
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.sheet', { hidden: true });
    await panel.waitForFunction(
      (text) => document.querySelector('.sbi-entry')?.textContent === text,
      {},
      sbi.goOn,
    );
    await panel.waitForSelector('.composer .kept');

    const other = await extensionPage(chromium, 'panel.html', '.sbi-entry');
    await other.locator('.sbi-entry').click();
    await other.waitForSelector('.sbi');
    expect(await other.$eval(part(2), (it) => (it as HTMLTextAreaElement).value)).toBe(talk.parts[1]);
    await other.locator(part(3)).fill(talk.parts[2]);
    await page.bringToFront();
    await panel.locator('.sbi-entry').click();
    await panel.waitForSelector('.sbi');
    await panel.waitForFunction(
      (at, text) => (document.querySelector(at) as HTMLTextAreaElement).value === text,
      {},
      part(3),
      talk.parts[2],
    );
    await other.close();
  });

  it('a rehearsed sentence is shown with what is noticed in it', async () => {
    const { manager, panel } = await opened(language);
    await panel.locator('.menu button').click();
    await panel.locator(`xpath/.//*[@role="menuitem"][. = "${manager.words.menu.rehearsal}"]`).click();
    await panel.locator('.hard button').click();
    await panel.locator('.attempt textarea').fill(language === 'en' ? 'You are lazy.' : '你太懒了。');
    await panel.locator('.attempt .primary').click();
    await panel.waitForSelector('.noticed [data-rule="FR-LABEL"]');
    await panel.locator('.offers button').click();
    await panel.waitForSelector('.noticed', { hidden: true });
  });
});
