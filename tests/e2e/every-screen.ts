import type { Frame } from 'puppeteer-core';
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

/** Goes through every screen of an open panel that shows a conversation. */
export async function everyScreen(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  await stageScreens(manager, panel, seen);
  await noteScreens(panel, seen);
  await startScreens(panel, seen);
}
