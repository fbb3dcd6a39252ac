import { join } from 'node:path';
import { fillWords } from '@/utils/locale/areas/fill';
import type { Language } from '@/utils/locale/language';
import { launcherWords } from '@/utils/locale/launcher-words';
import { seenLongEnough } from '../e2e/sight.ts';
import { fourDresses } from './dress.ts';
import { inOpenedTalk } from './opened-talk.ts';

const forms: Record<Language, string> = { 'zh-CN': '/fill-zh/', en: '/fill-en/' };
const when: Record<Language, string> = { 'zh-CN': '下周三下午三点', en: 'Wednesday next week at 3pm' };

/** The summary and its ways out beside a form with several fields: empty, full, filled, failing. */
export async function summaryPictures(origin: string, output: string): Promise<void> {
  for (const dress of fourDresses) {
    const { language, width } = dress;
    // As tall as all that the last stage holds.
    const place = { origin, folder: join(output, 'summary'), height: 3000, beside: 700 };
    await inOpenedTalk(dress, place, async ({ talk, page, panel: opened, manager, album }) => {
      let panel = opened;
      const seen = (name: string) => album.keep(name, page);
      await manager.goTo(panel, 'summary');
      await panel.waitForSelector('.version');
      await seen('1-empty');
      for (const [stage, lines] of talk.notes) {
        await manager.goTo(panel, stage);
        for (const line of lines) await manager.note(panel, line);
      }
      await page.goto(`${origin}${forms[language]}`);
      panel = await manager.pressTab(launcherWords[language].form);
      await panel.waitForSelector('.fill-plan .button');
      await seenLongEnough(panel);
      await panel.locator('.deliver .primary').click();
      await panel.waitForFunction(() => document.querySelector('.deliver [role=status]')?.textContent);
      await seen('2-full-no-field');
      await panel.locator('.fill-plan .button').click();
      await panel.waitForSelector('.fill-cards');
      await panel.locator('.write-when input').fill(when[language]);
      await panel.waitForSelector('.calendar-links');
      await panel.locator('.for-employee .more').click();
      await panel.locator('.sections-toggle').click();
      await seen('3-preview-and-next-talk');
      await panel.locator('.fill-end .primary').click();
      await panel.waitForSelector(`xpath/.//button[.="${fillWords[language].takeBack}"]`);
      await seen('4-filled');
      await panel.locator('.for-employee .row-buttons > button:last-child').click();
      await panel.waitForSelector('.read-back');
      await seen('5-read-back');
      await album.sheet(5, 700 + width, 3000);
    });
  }
}
