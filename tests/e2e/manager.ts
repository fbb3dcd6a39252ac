import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { type Stage, stages } from '@/utils/guide/stages';
import { insertionWords } from '@/utils/locale/areas/insertion';
import type { Language } from '@/utils/locale/language';
import { type LauncherWords, launcherWords } from '@/utils/locale/launcher-words';
import { type Words, wordsIn } from '@/utils/locale/words';

/** Presses what was found; false where it went before it could be pressed. */
async function pressedIfThere(found: ElementHandle<Element> | null): Promise<boolean> {
  try {
    await found?.click();
    return true;
  } catch (error) {
    if (await found?.evaluate((it) => it.isConnected)) throw error;
    return false;
  }
}

/** What a manager does with the calendar, the panel and the HR page, as the tests need it. */
export class Manager {
  readonly words: Words;

  constructor(
    readonly page: Page,
    readonly origin: string,
    readonly language: Language,
    /** What the tab at the page's edge says. */
    readonly launcher: LauncherWords = launcherWords[language],
  ) {
    this.words = wordsIn(language);
  }

  async openCalendar(): Promise<void> {
    await this.page.goto(`${this.origin}/calendar/?lang=${this.language}`);
    await this.page.waitForSelector('.fc-event');
  }

  async openEvent(title: string): Promise<void> {
    const event = `xpath/.//a[contains(@class,"fc-event")][contains(., "${title}")]`;
    await (await this.page.waitForSelector(event))?.click();
    await this.page.waitForSelector('[role="dialog"]');
  }

  /** The tab at the page's edge. It stands in a closed shadow root: only the accessibility tree leads there. */
  tab(label: string): Promise<ElementHandle<Element> | null> {
    const name = `${this.launcher.open}: ${label}`;
    return this.page.waitForSelector(`aria/${name}[role="button"]`);
  }

  async pressTab(label: string): Promise<Frame> {
    await this.tab(label);
    // The frame of a panel that was closed just now may still be among them.
    const known = this.page.frames();
    // Where what it is about moves, another tab takes its place: one that went takes no press, the next one does.
    for (let pressed = false; !pressed; ) pressed = await pressedIfThere(await this.tab(label));
    return this.panel(known);
  }

  /** The panel in the page, once it shows a conversation or asks for one, and its field has taken the focus. */
  async panel(known: readonly Frame[] = []): Promise<Frame> {
    const frame = await this.page.waitForFrame(
      (it) => it.url().includes('/panel.html') && !known.includes(it),
    );
    await frame.waitForSelector('.panel > main');
    // It does so a picture after it is drawn: what a test gives the focus to before would lose it again.
    await frame.waitForFunction(() => document.activeElement !== document.body);
    return frame;
  }

  /** Starts the clock, unless the meeting is on and it has started by itself. */
  async startClock(panel: Frame): Promise<void> {
    const { startClock, pauseClock } = this.words.menu;
    const start = await panel.$(`.clock button[aria-label="${startClock}"]`);
    await start?.click();
    await panel.waitForSelector(`.clock button[aria-label="${pauseClock}"]`);
  }

  async goTo(panel: Frame, stage: Stage): Promise<void> {
    const button = `.rail button:nth-child(${stages.indexOf(stage) + 1})`;
    await panel.locator(button).click();
    await panel.waitForSelector(`${button}[aria-current="step"]`);
  }

  /** Types a note and waits until it is listed, which is when the disk has it. */
  async note(panel: Frame, text: string): Promise<void> {
    const before = await panel.$$eval('.note', (rows) => rows.length);
    const field = await panel.waitForSelector('.composer textarea');
    await field?.type(text);
    await field?.press('Enter');
    await panel.waitForFunction((count) => document.querySelectorAll('.note').length > count, {}, before);
  }

  async openHrForm(): Promise<void> {
    await this.page.goto(`${this.origin}/hr/?lang=${this.language}`);
    await this.page.waitForSelector('.ProseMirror');
  }
}

export async function textOf(frame: Frame | Page, selector: string): Promise<string> {
  return frame.$eval(selector, (element) => (element as HTMLElement).innerText);
}

/** Waits until the panel reports that the summary is in the field. */
export async function insertReported(panel: Frame | Page, language: Language): Promise<void> {
  const [beginning = ''] = insertionWords[language].inserted(0).split('0');
  await panel.waitForFunction(
    (text) => document.querySelector('.deliver [role=status]')?.textContent?.startsWith(text),
    {},
    beginning,
  );
}

/** Waits until keys go to the panel: its field has the focus, its frame the page's, and the page says so. */
export async function keysGoTo(page: Page, panel: Frame, field = '.composer textarea'): Promise<void> {
  await panel.waitForSelector(`${field}:focus`);
  await panel.waitForFunction(() => document.hasFocus());
  await page.waitForFunction(() => document.activeElement?.localName === 'fairside-panel-host');
}

/** Waits until keys go to the page: a press or a focus in it is told to the panel's frame in its own time. */
export async function keysLeave(panel: Frame): Promise<void> {
  await panel.waitForFunction(() => !document.hasFocus());
}
