import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launcherWords } from '@/utils/locale/launcher-words';
import { Manager } from '../e2e/manager.ts';
import { seenLongEnough } from '../e2e/sight.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { type Talk, talks } from './talks.ts';

interface Walk {
  readonly extension: string;
  /** Where the demo pages are served. */
  readonly origin: string;
  /** Folder for the pictures and the delivered summary. */
  readonly output: string;
  say(step: string): void;
}

interface FormState {
  achievements: string;
  improvement: string;
  comment: unknown;
  submitted: boolean;
}

async function walkOne({ browser }: Chromium, talk: Talk, { origin, output, say }: Walk): Promise<void> {
  const page: Page = await browser.newPage();
  const folder = join(output, talk.language);
  await mkdir(folder, { recursive: true });
  const picture = async (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const manager = new Manager(page, origin, talk.language);

  say(`Scene 1, the calendar: the manager clicks “${talk.event}”; the tab shows at the edge of the page.`);
  await manager.openCalendar();
  await manager.openEvent(talk.event);
  await manager.tab(talk.event);
  await picture('1-calendar');

  say('One click, and the panel is there with the person, the time and the kind of conversation.');
  let panel = await manager.pressTab(talk.event);
  await manager.startClock(panel);

  say('Scene 2, the meeting: six stages, notes with one key each, one of them private.');
  for (const [stage, notes] of talk.notes) {
    await manager.goTo(panel, stage);
    for (const note of notes) await manager.note(panel, note);
    if (stage === 'review') {
      for (const step of [1, 2]) await panel.locator(`.checklist li:nth-child(${step}) label`).click();
      await panel.locator('.composer textarea').click();
      await panel.$eval('.panel > main', (main) => main.scrollTo({ top: 0 }));
      await picture('2-meeting');
      say(`“I don’t agree.” The manager presses / and types “${talk.search}”: what to say is there.`);
      await page.keyboard.type(`/${talk.search}`);
      await panel.waitForSelector('.preview .scene');
      await picture('2-search');
      await page.keyboard.press('Escape');
    }
  }
  await panel.locator('.reminders-offer button:last-child').click();
  await panel.$eval('.panel > main', (main) => main.scrollTo({ top: 0 }));
  await picture('3-summary');

  say('Scene 3, the HR system: the form is recognised, the summary goes in at the cursor and is read back.');
  await manager.openHrForm();
  await page.locator('.ProseMirror').click();
  panel = await manager.pressTab(launcherWords[talk.language].form);
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  const reported = await panel.waitForSelector('.deliver [role=status]:not(:empty)');
  say(`The panel reports: ${await reported?.evaluate((it) => it.textContent)}`);
  await page.$eval('#comment', (label) => label.scrollIntoView());
  await picture('4-hr-form');

  const state: FormState = await page.evaluate(() =>
    (window as unknown as { formState(): FormState }).formState(),
  );
  const delivered = JSON.stringify(state.comment, null, 2);
  await writeFile(join(folder, 'delivered.json'), delivered);
  await writeFile(
    join(folder, 'delivered.txt'),
    await page.$eval('.ProseMirror', (it) => (it as HTMLElement).innerText),
  );
  const expected = talk.notes.flatMap(([, notes]) => notes).filter((note) => !note.includes(talk.secret));
  const missing = expected.filter((note) => !delivered.includes(note.slice(1).trim().replaceAll('"', '')));
  if (missing.length > 0) throw new Error(`not in the form: ${missing.join('; ')}`);
  if (delivered.includes(talk.secret)) throw new Error('the private note is in the form');
  if (state.submitted) throw new Error('the form was submitted');
  say('Everything that may be shared is in the form; the private note is not; nothing was submitted.');
  await page.close();
}

/** Walks the three scenes in both languages. Throws when one of them does not work. */
export async function walk(plan: Walk): Promise<void> {
  for (const talk of talks) {
    plan.say(talk.language === 'zh-CN' ? '\nIn Chinese' : '\nIn English');
    const chromium = await startChromium({ extension: plan.extension, language: talk.language });
    try {
      await walkOne(chromium, talk, plan);
    } finally {
      await chromium.close();
    }
  }
}
