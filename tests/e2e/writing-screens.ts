import type { Frame, Page } from 'puppeteer-core';
import type { Language } from '@/utils/locale/language';
import { chord } from './chord.ts';
import type { Seen } from './every-screen.ts';
import type { Manager } from './manager.ts';

const grave: Record<Language, string> = {
  en: '-He was an idiot in the meeting with the client',
  'zh-CN': '－客户评审会上他简直是个白痴',
};
const forms: Record<Language, string> = { en: '/fill-en/', 'zh-CN': '/fill-zh/' };

async function wordingScreens({ page, language }: Manager, panel: Frame, seen: Seen): Promise<void> {
  await panel.focus('.composer textarea');
  await page.keyboard.type(grave[language]);
  await panel.waitForSelector('.wording-mirror .stop');
  await chord(page, 'Alt', 'Period');
  await panel.waitForSelector('.wording-card .button:focus');
  await seen('33-wording-card', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.sbi-entry').click();
  await panel.waitForSelector('.sheet .live-field');
  await seen('34-sbi', panel);
  await page.keyboard.press('Escape');
  await panel.focus('.composer textarea');
  await page.keyboard.press('Enter');
  await panel.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === '',
  );
}

async function leavingScreens({ page }: Manager, panel: Frame, seen: Seen): Promise<void> {
  await panel.waitForSelector('.before .stops');
  await panel.locator('.deliver .button:not(.primary)').click();
  await panel.waitForSelector('.deliver .held h3:focus');
  await seen('35-held', panel);
  await page.keyboard.press('Escape');
  await panel.locator('.for-employee .more').click();
  await panel.locator('.for-employee .row-buttons > button:last-child').click();
  await panel.waitForSelector('.read-back');
  await seen('36-read-back', panel);
  await page.keyboard.press('Escape');
}

async function formScreens(manager: Manager, seen: Seen): Promise<Frame> {
  const { page, origin, language } = manager;
  await page.goto(`${origin}${forms[language]}`);
  const panel = await manager.pressTab(manager.launcher.form);
  await panel.waitForSelector('.fill-plan .button');
  await seen('37-fill-plan', panel);
  await panel.locator('.fill-plan .button').click();
  await panel.waitForSelector('.fill-cards');
  await seen('38-fill-preview', panel);
  return panel;
}

async function fieldScreen(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await page.focus('textarea');
  await panel.locator('.check-field-entry .button').click();
  await panel.waitForSelector('.sheet [role=status], .sheet .notice');
  await seen('39-checked-field', panel);
  await page.keyboard.press('Escape');
}

async function keyScreen(page: Page, panel: Frame, seen: Seen): Promise<void> {
  await panel.locator('.who .menu > button').click();
  await panel.locator('[role="menuitem"]:nth-last-child(2)').click();
  await panel.waitForSelector('.keys');
  await seen('32-keys', panel);
  await page.keyboard.press('Escape');
}

/** What comes while one writes and before a text leaves; then the same beside a form with several fields. */
export async function writingScreens(manager: Manager, panel: Frame, seen: Seen): Promise<void> {
  await manager.goTo(panel, 'review');
  await keyScreen(manager.page, panel, seen);
  await wordingScreens(manager, panel, seen);
  await manager.goTo(panel, 'summary');
  await leavingScreens(manager, panel, seen);
  const beside = await formScreens(manager, seen);
  await fieldScreen(manager.page, beside, seen);
}
