import type { Frame, Page } from 'puppeteer-core';
import { stages } from '@/utils/guide/stages';
import type { Manager } from './manager.ts';

/** Called on each screen, once it stands, with a name for it. */
type Seen = (screen: string) => Promise<void>;

async function stageScreens(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  for (const [index, stage] of stages.entries()) {
    await manager.goTo(panel, stage);
    await manager.note(panel, `${'+-#"~='[index]} note`);
    await panel.$eval('.panel > main', (main) => main.scrollTo({ top: 0 }));
    await seen(`${index + 1}-${stage}`);
  }
}

async function noteScreens(panel: Frame, seen: Seen): Promise<void> {
  await panel.hover('.note');
  await panel.locator('.note .edit').click();
  await seen('7-editing-a-note');
  await panel.locator('.note-editor .button:not(.primary)').click();
  await panel.locator('.note .buttons button:last-child').click();
  await panel.waitForSelector('.notice .link');
  await panel.locator('.menu button').click();
  await seen('8-menu-and-undo');
}

async function startScreens(panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('[role="menuitem"]:nth-child(1)').click();
  await panel.waitForSelector('.start-form');
  await seen('9-correcting');
  await panel.locator('.who button').click();
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(2)').click();
  await panel.waitForSelector('.recent');
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.error:not(:empty)');
  await seen('10-starting-with-an-error');
}

async function contentScreens(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.tip .buttons button:last-child').click();
  await panel.waitForSelector('.tip .more');
  await seen('11-a-tip-and-its-reason');
  await panel.locator('.tips ~ .row-links button').click();
  await panel.waitForSelector('.theme');
  await seen('12-more-tips');
  await panel.locator('.moment-row button').click();
  await panel.waitForSelector('.sheet .moment');
  await seen('13-a-moment');
  await page.keyboard.press('Escape');
  await panel.locator('.stage-more button:last-child').click();
  await panel.waitForSelector('.lesson');
  await seen('14-a-lesson');
  await panel.locator('.lesson .primary').click();
  await panel.locator('.lesson .primary').click();
  await seen('15-a-lesson-later');
  await page.keyboard.press('Escape');
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(4)').click();
  await panel.waitForSelector('.hard');
  await seen('16-rehearsal');
  await panel.locator('.hard button').click();
  await panel.locator('.attempt textarea').fill('Tell me more. 多说一点。');
  await panel.locator('.attempt .primary').click();
  await panel.waitForSelector('.offers');
  await seen('17-a-rehearsed-moment');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(5)').click();
  await panel.waitForSelector('.switch');
  await seen('18-settings');
  await page.keyboard.press('Escape');
  await panel.locator('.row-links .add').click();
  await panel.waitForSelector('.own-tip');
  await seen('19-a-line-of-ones-own');
  await panel.locator('.own-tip .button').click();
  await panel.locator('.key').click();
  await panel.waitForSelector('[role="option"]');
  await seen('20-search-before-typing');
  await panel
    .locator('[role="combobox"]')
    .fill((await panel.$eval('html', ({ lang }) => lang)) === 'en' ? 'disagress' : 'bty');
  await panel.waitForSelector('.preview .scene');
  await seen('21-search');
  await page.keyboard.press('Escape');
}

/** Goes through every screen of an open panel that shows a conversation. */
export async function everyScreen(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  await stageScreens(manager, panel, seen);
  await manager.goTo(panel, 'review');
  await contentScreens(manager.page, panel, seen);
  await manager.goTo(panel, 'summary');
  await noteScreens(panel, seen);
  await startScreens(panel, seen);
}
