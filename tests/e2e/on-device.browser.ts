import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onDeviceWords } from '@/utils/locale/areas/on-device';
import type { Language } from '@/utils/locale/language';
import { chord } from './chord.ts';
import { answer, fakeModel } from './fake-model.ts';
import { start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly language: Language;
  readonly event: string;
  readonly text: string;
  readonly fair: string;
  /** The same with a fact that nobody wrote. */
  readonly invented: string;
}

const talks: readonly Talk[] = [
  {
    language: 'en',
    event: 'Performance review: Daniel Okafor',
    text: 'He was an idiot in the meeting with the client',
    fair: 'In the meeting with the client, he [what could be seen]; the effect was [effect].',
    invented: 'In the meeting with the client on 3 May, he interrupted Anna twice.',
  },
  {
    language: 'zh-CN',
    event: '年度绩效面谈：李薇',
    text: '客户评审会上他简直是个白痴',
    fair: '客户评审会上，他[具体行为]，结果是[影响]。',
    invented: '5月3日的客户评审会上，他打断了张经理两次。',
  },
];

/** The card of a grave sentence that was typed in the composer, opened with the keyboard. */
async function cardOf({ language, event, text }: Talk, model: 'there' | 'none' | 'its own') {
  const started = await start({ language });
  onTestFinished(started.stop);
  const { manager, page } = started;
  if (model !== 'its own') await fakeModel(page, model);
  await manager.openCalendar();
  await manager.openEvent(event);
  const panel = await manager.pressTab(event);
  await manager.goTo(panel, 'review');
  await panel.focus('.composer textarea');
  await page.keyboard.type(`-${text}`);
  await panel.waitForSelector('.wording-mirror .stop');
  await chord(page, 'Alt', 'Period');
  await panel.waitForSelector('.wording-card .button:focus');
  return { ...started, panel };
}

const holds = (panel: Frame, text: string) =>
  panel.waitForFunction(
    (it) => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === it,
    {},
    text,
  );
const says = (panel: Frame, text: string) =>
  panel.waitForFunction(
    (it) => document.querySelector('.on-device [role=status]')?.textContent === it,
    {},
    text,
  );

/** Goes to what is said, forwards. */
async function tabTo(page: Page, panel: Frame, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    if (await panel.$(`${selector}:focus`)) return;
  }
  throw new Error(`${selector} is out of reach`);
}

describe.each(talks)('a rewrite on this computer, in $language', (talk) => {
  const words = onDeviceWords[talk.language];

  it('goes from the card to the field and back with the keyboard alone, and stays marked until it is edited', async () => {
    const { page, panel, manager } = await cardOf(talk, 'there');
    await tabTo(page, panel, '.on-device .link');
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.press('Enter');
    await says(panel, words.working);
    expect(await violations(panel)).toEqual([]);
    await answer(panel, talk.invented);
    await says(panel, words.not.added);
    expect(await panel.$('.on-device .button')).toBeNull();

    await page.keyboard.press('Enter');
    await answer(panel, talk.fair);
    await panel.waitForSelector('.on-device .wording-instead:focus');
    expect(await violations(panel)).toEqual([]);
    await holds(panel, `-${talk.text}`);
    await tabTo(page, panel, '.on-device .button');
    await page.keyboard.press('Enter');
    await holds(panel, `-${talk.fair}`);
    await panel.waitForSelector('.composer .machine-mark');
    expect(await panel.$('.wording-card')).toBeNull();
    expect(await violations(panel)).toEqual([]);

    await chord(page, 'Control', 'z');
    await holds(panel, `-${talk.text}`);
    await panel.waitForFunction(() => !document.querySelector('.machine-mark'));
    await chord(page, 'Control', 'Shift', 'z');
    await panel.waitForSelector('.composer .machine-mark');

    // Noted as it is: the note says so, in its line of the summary, too, and when the panel is opened once more.
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note .machine-mark');
    expect(await violations(panel)).toEqual([]);
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector('.summary-line .machine-mark');
    await manager.openCalendar();
    await manager.openEvent(talk.event);
    const again = await manager.pressTab(talk.event);
    await again.waitForSelector('.summary-line .machine-mark');
    await manager.goTo(again, 'review');
    await again.$eval('.note .edit', (it) => (it as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await again.waitForSelector('.note-editor .machine-mark');
    await chord(page, 'Control', 'Home');
    await page.keyboard.type(talk.language === 'en' ? 'Well: ' : '上次');
    await again.waitForFunction(() => !document.querySelector('.note-editor .machine-mark'));
    await page.keyboard.press('Enter');
    await again.waitForFunction(() => !document.querySelector('.note-editor, .machine-mark'));
  });

  it.each(['none', 'its own'] as const)(
    'does not show without a model: the browser has %s',
    async (model) => {
      const { panel } = await cardOf(talk, model);
      // A fresh profile has not downloaded its own. It has answered by the time that it answers here.
      await panel.evaluate(async (language) => {
        const { LanguageModel: own } = window as unknown as {
          LanguageModel?: { availability(options: object): Promise<string> };
        };
        const text = [{ type: 'text', languages: [language] }];
        return own?.availability({ expectedInputs: text, expectedOutputs: text });
      }, talk.language);
      expect(await panel.$('.on-device')).toBeNull();
      expect(await panel.$eval('.wording-card', (it) => it.textContent)).not.toContain(words.rewrite);
    },
  );
});

it('the panel in a page may ask the browser’s own model', async () => {
  const { panel } = await cardOf(talks[0] as Talk, 'its own');
  const allowed = await panel.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { features(): string[]; allowsFeature(name: string): boolean };
    };
    return (
      featurePolicy.features().includes('language-model') === featurePolicy.allowsFeature('language-model')
    );
  });
  expect(allowed).toBe(true);
});
