import type { CDPSession, Page } from 'puppeteer-core';
import { prefixes } from '@/utils/notes/prefix';
import type { Chromium } from '../machine/chromium.ts';
import { extensionPage } from '../machine/extension-page.ts';

/** What a panel shows after a start. */
export interface Kept {
  readonly notes: readonly { readonly text: string; readonly kind: string }[];
  readonly draft: string;
}

/** Full-width signs, each choosing a kind. */
export const signs = Object.values(prefixes).map((characters) => [...characters].at(-1) ?? '');

/** The panel as a page of its own, going on with the conversation that was open last. */
export function openPanel(chromium: Chromium): Promise<Page> {
  return extensionPage(chromium, 'panel.html', '.composer textarea, .start-form input');
}

export async function readKept(page: Page): Promise<Kept> {
  return page.evaluate(() => ({
    notes: [...document.querySelectorAll('.note')].map((row) => ({
      text: row.querySelector('p > [id]')?.textContent?.trim() ?? '',
      kind: row.classList[1] ?? '',
    })),
    draft: document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value ?? '',
  }));
}

async function compose(input: CDPSession, text: string, on: readonly string[]): Promise<void> {
  for (const step of on)
    await input.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
  await input.send('Input.insertText', { text });
}

/** Types note after note through an input method until the browser is gone. */
export async function typeOn(page: Page, round: number): Promise<void> {
  const input = await page.createCDPSession();
  try {
    for (let count = 0; ; count++) {
      const sign = signs[count % signs.length] ?? '';
      await compose(input, sign, [sign]);
      for (const [piece, ...steps] of [
        [`第${round}次第${count}条`, 'd', 'di', '第'],
        ['李薇带教两人', 'l', 'li', '李', '李薇'],
        ['，零停机', '，l', '，ling', '，零'],
      ] as [string, ...string[]][])
        await compose(input, piece, steps);
      await page.keyboard.press('Enter');
    }
  } catch {
    // The browser died in the middle, as it should.
  }
}

/** What of the words that were confirmed is nowhere any more, neither as a note nor in the composer. */
export function missing({ notes: kept, draft: last }: Kept, { notes, draft }: Kept): string[] {
  const isThere = ({ text, kind }: Kept['notes'][number]) =>
    notes.some((it) => it.text === text && it.kind === kind);
  // What was typed behind one Enter and before the next, without the letters that an input method was still at.
  const typed = last.split(new RegExp(`[${signs.join('')}]`, 'u')).map((it) => it.replace(/[a-z]+$/, ''));
  const all = [draft, ...notes.map(({ text }) => text)];
  return [
    ...kept.filter((it) => !isThere(it)).map(({ text }) => text),
    ...typed.filter((it) => !all.some((text) => text.includes(it))),
  ];
}

/** Names of notes that are there twice, as notes or in the composer. */
export function doubled({ notes, draft }: Kept): string[] {
  const all = [...notes.map(({ text }) => text), draft].join('\n');
  const names: string[] = all.match(/第\d+次第\d+条/g) ?? [];
  return names.filter((name, at) => names.indexOf(name) !== at);
}
