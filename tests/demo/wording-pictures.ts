import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Language } from '@/utils/locale/language';
import { answer, fakeModel } from '../e2e/fake-model.ts';
import { dresses } from './dress.ts';
import { inOpenedTalk } from './opened-talk.ts';

/** A long note of every severity, with signs of several widths; one that is grave, and what a model makes of it. */
const texts: Record<Language, { readonly long: string; readonly grave: string; readonly fair: string }> = {
  en: {
    long: '-🙂 You are lazy in the weekly meetings with the platform team and ﬁnance (Büro Köln), and he was an idiot with client data in May. Always a bad attitude. 中文也行：态度差。 Then the text goes on for some more lines, so that the field has to scroll, and what is underlined has to scroll with it: careless, careless again, and at the very end, once more, simply arrogant',
    grave: '-He was an idiot in the meeting with the client',
    fair: 'In the meeting with the client, he [what could be seen]; the effect was [effect].',
  },
  'zh-CN': {
    long: '－🙂 三月的两次客户会上态度非常差，他简直是个白痴，English words too: lazy. 他平时经常很懒。周报本季度四次晚于周五，比如五月那次。这段文字有好几行，滚动时下划线要跟着走，不错位，也不挡光标。最后，他这个人没责任心',
    grave: '－客户评审会上他简直是个白痴',
    fair: '客户评审会上，他[具体行为]，结果是[影响]。',
  },
};

async function nextFinding(page: Page, panel: Frame): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
  await panel.waitForSelector('.wording-card .button:focus');
}

/** Underlines, cards and what is held, in every dress. */
export async function wordingPictures(origin: string, output: string): Promise<void> {
  for (const dress of dresses) {
    const { language, width } = dress;
    const { long, grave, fair } = texts[language];
    const place = {
      origin,
      folder: join(output, 'wording'),
      prepare: (page: Page) => fakeModel(page, 'there'),
    };
    await inOpenedTalk(dress, place, async ({ page, panel, manager, album }) => {
      const seen = (name: string) => album.keep(name, page, { x: 1280 - width, width });
      await manager.goTo(panel, 'review');
      await panel.focus('.composer textarea');
      await page.keyboard.type(long);
      await panel.waitForSelector('.wording-mirror .stop');
      await seen('1-composer');
      await nextFinding(page, panel);
      await nextFinding(page, panel);
      await seen('2-card');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await panel.waitForSelector('.note .edit');
      await panel.$eval('.note .edit', (it) => (it as HTMLElement).focus());
      await page.keyboard.press('Enter');
      await panel.waitForSelector('.note-editor .wording-mirror span');
      await nextFinding(page, panel);
      await seen('3-note');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await manager.note(panel, grave);
      await manager.goTo(panel, 'summary');
      await panel.waitForSelector('.before .stops');
      await panel.locator('.deliver .button:not(.primary)').click();
      await panel.waitForSelector('.deliver .held h3:focus');
      await seen('4-held');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await panel.waitForSelector('.summary-line button:focus');
      await page.keyboard.press('Enter');
      await panel.waitForSelector('.line-editor .wording-mirror .stop');
      await nextFinding(page, panel);
      await seen('5-line');
      await panel.locator('.on-device .link').click();
      await panel.waitForSelector('.on-device [role=status]:not(:empty)');
      await seen('6-working');
      await answer(panel, fair);
      await panel.waitForSelector('.on-device .wording-instead');
      await seen('7-machine-written');
      await panel.locator('.on-device .button').click();
      await panel.waitForSelector('.line-editor .machine-mark');
      await seen('8-marked');
      await album.sheet(8, width, 800);
    });
  }
}
