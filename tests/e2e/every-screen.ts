import type { Frame, Page } from 'puppeteer-core';
import type { Overlay } from '@/components/panel/overlay';
import { stages } from '@/utils/guide/stages';
import type { Manager } from './manager.ts';
import { writingScreens } from './writing-screens.ts';

/** Called on each screen, once it stands, with a name for it. */
export type Seen = (screen: string, panel: Frame) => Promise<void>;

async function stageScreens(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  for (const [index, stage] of stages.entries()) {
    await manager.goTo(panel, stage);
    await manager.note(panel, `${'+-#"~='[index]} note`);
    await panel.$eval('.panel > main', (main) => main.scrollTo({ top: 0 }));
    await seen(`${index + 1}-${stage}`, panel);
  }
}

async function noteScreens(panel: Frame, seen: Seen): Promise<void> {
  await panel.hover('.note');
  await panel.locator('.note .edit').click();
  await seen('7-editing-a-note', panel);
  await panel.locator('.note-editor .button:not(.primary)').click();
  await panel.locator('.note .menu button').click();
  await seen('7-what-to-do-with-a-note', panel);
  await panel.locator('.note [role="menuitem"]:last-child').click();
  await panel.waitForSelector('.notice .link');
  await panel.locator('.menu button').click();
  await seen('8-menu-and-undo', panel);
}

async function judgementScreens(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.note .sign').click();
  await panel.waitForSelector('.note .kinds');
  await seen('22-another-kind', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.note .mark').click();
  await panel.waitForSelector('.fact-group');
  await seen('23-facts-to-link', panel);
  await page.keyboard.press('Escape');
}

async function startScreens(panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('[role="menuitem"]:nth-child(1)').click();
  await panel.waitForSelector('.start-form');
  await seen('9-correcting', panel);
  await panel.locator('.who button').click();
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(2)').click();
  await panel.waitForSelector('.recent');
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.error:not(:empty)');
  await seen('10-starting-with-an-error', panel);
}

async function contentScreens(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.tip .buttons button:last-child').click();
  await panel.waitForSelector('.tip .more');
  await seen('11-a-tip-and-its-reason', panel);
  await panel.locator('.tips ~ .row-links button').click();
  await panel.waitForSelector('.theme');
  await seen('12-more-tips', panel);
  await panel.locator('.moment-row button').click();
  await panel.waitForSelector('.sheet .moment');
  await seen('13-a-moment', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.stage-more button:last-child').click();
  await panel.waitForSelector('.lesson');
  await seen('14-a-lesson', panel);
  await panel.locator('.lesson .primary').click();
  await panel.locator('.lesson .primary').click();
  await seen('15-a-lesson-later', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(4)').click();
  await panel.waitForSelector('.hard');
  await seen('16-rehearsal', panel);
  await panel.locator('.hard button').click();
  await panel.locator('.attempt textarea').fill('Tell me more. 多说一点。');
  await panel.locator('.attempt .primary').click();
  await panel.waitForSelector('.offers');
  await seen('17-a-rehearsed-moment', panel);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-last-child(3)').click();
  await panel.waitForSelector('.switch');
  await seen('18-settings', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.row-links .add').click();
  await panel.waitForSelector('.own-tip');
  await seen('19-a-line-of-ones-own', panel);
  await panel.locator('.own-tip .button').click();
  await panel.locator('.key').click();
  await panel.waitForSelector('[role="option"]');
  await seen('20-search-before-typing', panel);
  await panel
    .locator('[role="combobox"]')
    .fill((await panel.$eval('html', ({ lang }) => lang)) === 'en' ? 'disagress' : 'bty');
  await panel.waitForSelector('.preview .scene');
  await seen('21-search', panel);
  await page.keyboard.press('Escape');
}

async function developmentScreens(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.development-entry').click();
  await panel.waitForSelector('.swot-point');
  await seen('27-development-empty', panel);
  for (const [field, side, text] of [
    ['strength', 1, 'Weekly planning 每周例会'],
    ['weakness', 2, 'Weekly planning 每周例会'],
    ['opportunity', 1, 'Kubernetes'],
  ] as const) {
    await panel.focus(`.swot-field.${field} .swot-side:nth-of-type(${side}) .unwritten textarea`);
    await page.keyboard.type(text);
  }
  await panel.locator('.swot-point .menu button').click();
  await seen('28-development', panel);
  await page.keyboard.press('Escape');
  await panel.waitForSelector('.differences .link');
  await panel.$eval('.sheet-body', (it) => it.scrollTo({ top: it.scrollHeight }));
  await seen('29-differences', panel);
  await panel.locator('.swot-tools button:nth-child(1)').click();
  await panel.waitForSelector('.sheet-paper');
  await seen('30-preparation-sheet', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.swot-tools button:nth-child(2)').click();
  await panel.locator('.answers textarea').fill('Hello\nS: SQL\n机会：Kubernetes');
  await panel.waitForSelector('.answers select');
  await seen('31-answers', panel);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function pointScreens(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  await manager.goTo(panel, 'planning');
  for (const text of ['* a goal, 目标', '- a gap, 差距', '! template by next month', '! 下周前交模板'])
    await manager.note(panel, text);
  await panel.waitForSelector('.day-choice');
  await seen('22-actions', panel);
  await panel.locator('.note:has(.smart) .more').click();
  await panel.waitForSelector('.point-editor');
  await seen('23-a-goal', panel);
  await panel.locator('.note:has(.smart) .more').click();
  await panel.locator('.note.improvement .more').click();
  await panel.locator('.checkpoints > .link').click();
  await panel.locator('.checkpoint .pill').click();
  await panel.waitForSelector('.day-field');
  await seen('24-a-plan', panel);
  await manager.goTo(panel, 'summary');
  await panel.locator('.ledger .point:nth-child(1) label:nth-of-type(2)').click();
  await panel.waitForSelector('.stand textarea');
  await seen('25-the-ledger', panel);
  await panel.locator('.ledger > div:last-child .button').click();
  await panel.locator('.notice.finish .button').click();
  await panel.waitForSelector('.notice.finished');
  await seen('26-finished', panel);
}

async function coveredScreen(panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.cover-button').click();
  await panel.waitForSelector('.cover-bar .link');
  await seen('22-covered', panel);
  await panel.locator('.cover-button').click();
  await panel.waitForSelector('.cover-bar', { hidden: true });
}

/** The screen that shows each overlay: a new overlay does not compile until it is here, nor pass until it is walked. */
const screenOf: Readonly<Record<Overlay['kind'], string>> = {
  search: '21-search',
  moment: '13-a-moment',
  lesson: '14-a-lesson',
  rehearsal: '16-rehearsal',
  development: '28-development',
  basis: '23-facts-to-link',
  sbi: '34-sbi',
  'read-back': '36-read-back',
  field: '39-checked-field',
  settings: '18-settings',
  keys: '32-keys',
};

/** Goes through every screen of an open panel that shows a conversation. */
export async function everyScreen(manager: Manager, panel: Frame, see: Seen): Promise<void> {
  const been = new Set<string>();
  const seen: Seen = (screen, where) => {
    been.add(screen);
    return see(screen, where);
  };
  await stageScreens(manager, panel, seen);
  await manager.goTo(panel, 'review');
  await contentScreens(manager.page, panel, seen);
  await developmentScreens(manager.page, panel, seen);
  await pointScreens(manager, panel, seen);
  await coveredScreen(panel, seen);
  await manager.goTo(panel, 'preparation');
  await judgementScreens(manager.page, panel, seen);
  await manager.goTo(panel, 'summary');
  await noteScreens(panel, seen);
  await startScreens(panel, seen);
  await panel.locator('.recent button').click();
  await panel.waitForSelector('.composer');
  await writingScreens(manager, panel, seen);
  const missed = Object.values(screenOf).filter((screen) => !been.has(screen));
  if (missed.length > 0) throw new Error(`nobody went to ${missed.join(', ')}`);
}
