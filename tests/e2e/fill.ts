import type { Frame, Page } from 'puppeteer-core';
import { fillWords } from '@/utils/locale/areas/fill';
import type { Language } from '@/utils/locale/language';
import { launcherWords } from '@/utils/locale/launcher-words';
import type { FormState } from '../pages/shared/form-state.ts';
import { seenLongEnough } from './sight.ts';
import type { Started } from './started.ts';

/** What a manager does with the fields of a form, by the panel beside it. */
export class Filling {
  readonly words;

  constructor(
    readonly page: Page,
    readonly panel: Frame,
    language: Language,
  ) {
    this.words = fillWords[language];
  }

  /** Notes of a talk, then its form. */
  static async at(
    started: Started,
    language: Language,
    path: string,
    notes: readonly string[],
  ): Promise<Filling> {
    const { manager, page, pages } = started;
    const event = language === 'en' ? 'Performance review: Daniel Okafor' : '年度绩效面谈：李薇';
    await manager.openCalendar();
    await manager.openEvent(event);
    const first = await manager.pressTab(event);
    await manager.goTo(first, 'review');
    for (const note of notes) await manager.note(first, note);
    await page.goto(`${pages.origin}${path}`);
    return Filling.open(started, language);
  }

  /** The panel on the form that the page shows. */
  static async open({ manager, page }: Started, language: Language): Promise<Filling> {
    const panel = await manager.pressTab(launcherWords[language].form);
    await panel.waitForSelector('.fill-plan .button');
    return new Filling(page, panel, language);
  }

  /** Which section is to go where, as the plan lists it. */
  plan(): Promise<string[][]> {
    return this.panel.$$eval('.fill-plan dl > div', (rows) =>
      rows.map((row) => [...row.children].map((it) => (it as HTMLElement).innerText.replace('\n', ' | '))),
    );
  }

  async press(name: string): Promise<void> {
    await seenLongEnough(this.panel);
    await this.panel.locator(`.fill-plan ::-p-aria([name="${name}"][role="button"])`).click();
  }

  async preview(): Promise<void> {
    await this.press(this.words.look);
    await this.panel.waitForSelector('.fill-cards');
  }

  /** The cards of the preview: label, counter, and all text in it. */
  cards(): Promise<{ label: string; counter: string; text: string; there: string }[]> {
    return this.panel.$$eval('ol.fill-cards > li', (cards) => {
      const said = (card: Element, selector: string) =>
        (card.querySelector(selector) as HTMLElement | null)?.innerText ?? '';
      return cards.map((card) => ({
        label: said(card, 'h4'),
        counter: said(card, '.counter'),
        text: said(card, '.fill-text:not(.there)'),
        there: said(card, '.fill-text.there'),
      }));
    });
  }

  /** What became of the fields, as each card says it. */
  results(): Promise<string[]> {
    return this.panel.$$eval('ol.fill-cards > li', (cards) =>
      cards.map((card) => {
        const result = card.querySelector('.fill-result, .notice.warn p') as HTMLElement | null;
        return `${card.querySelector('h4')?.textContent}: ${result?.innerText ?? ''}`;
      }),
    );
  }

  /** Waits until this is said at the end. */
  async ends(text: string): Promise<void> {
    await this.panel.waitForFunction(
      (wanted) => document.querySelector('.fill-end [role=status]')?.textContent === wanted,
      {},
      text,
    );
  }

  /** Waits until this is what the button that fills says. */
  async offers(text: string): Promise<void> {
    await this.panel.waitForFunction(
      (wanted) => document.querySelector('.fill-end .primary')?.textContent === wanted,
      {},
      text,
    );
  }

  /** Ticks, or unticks, what is named. */
  async tick(name: string): Promise<void> {
    await this.panel.locator(`.fill-cards ::-p-aria([name="${name}"][role="checkbox"])`).click();
  }

  /** Has a field that is too long go on in another. */
  async goOn(label: string, other: string): Promise<void> {
    await this.panel.evaluate(
      (from, to) => {
        const card = [...document.querySelectorAll('.fill-cards > li')].find(
          (it) => it.querySelector('h4')?.textContent === from,
        );
        const select = card?.querySelector('select') as HTMLSelectElement;
        select.value = [...select.options].find((it) => it.text === to)?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      other,
    );
  }

  state(): Promise<FormState> {
    return this.page.evaluate(() => window.filled());
  }
}
