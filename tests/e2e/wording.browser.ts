import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Language } from '@/utils/locale/language';
import { textOf } from './manager.ts';
import { type Started, start } from './started.ts';
import { violations } from './violations.ts';

interface Talk {
  readonly language: Language;
  readonly event: string;
  /** Words with an insult in them, which the sentence says more than. */
  readonly text: string;
  readonly insult: string;
  readonly better: string;
  readonly composed: readonly string[];
  /** A sentence that demeans without any word that does. */
  readonly asWhole: string;
  /** Between two sentences. */
  readonly stop: string;
}

const talks: readonly Talk[] = [
  {
    language: 'en',
    event: 'Performance review: Daniel Okafor',
    text: 'He was an idiot in the meeting with the client',
    insult: 'idiot',
    better: `He ${rewritingWords.en.blanks.behaviour} in the meeting with the client`,
    composed: ['i', 'id', 'idiot'],
    asWhole: 'I would not leave him in charge of a houseplant.',
    stop: '. ',
  },
  {
    language: 'zh-CN',
    event: '年度绩效面谈：李薇',
    text: '客户评审会上他简直是个白痴',
    insult: '白痴',
    better: `客户评审会上他${rewritingWords['zh-CN'].blanks.behaviour}`,
    composed: ['b', 'bai', '白痴'],
    asWhole: '找条狗拴在门岗上，都比他看得住。',
    stop: '。',
  },
];

async function atReview(talk: Talk): Promise<Started & { panel: Frame }> {
  const started = await start({ language: talk.language });
  onTestFinished(started.stop);
  const { manager } = started;
  await manager.openCalendar();
  await manager.openEvent(talk.event);
  const panel = await manager.pressTab(talk.event);
  await manager.goTo(panel, 'review');
  return { ...started, panel };
}

const value = (panel: Frame, field = '.composer textarea') =>
  panel.$eval(field, (it) => (it as HTMLTextAreaElement).value);
const underlined = (panel: Frame, text: string) =>
  panel.waitForFunction(
    (it) => document.querySelector('.wording-mirror .stop')?.textContent === it,
    {},
    text,
  );
const bare = (panel: Frame) => panel.waitForFunction(() => !document.querySelector('.wording-mirror'));

/** Has the page note when something was last typed, and when the first underline came after it. */
const watch = (panel: Frame) =>
  panel.evaluate(() => {
    const seen = { typed: 0, drawn: 0 };
    Object.assign(window, { seen });
    document.addEventListener('input', () => {
      seen.typed = performance.now();
      seen.drawn = 0;
    });
    new MutationObserver(() => {
      if (!seen.drawn && document.querySelector('.wording-mirror .stop')) seen.drawn = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });

async function nextFinding(page: Page, panel: Frame): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
  await panel.waitForSelector('.wording-card .button:focus');
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

describe.each(talks)('the wording check in $language', (talk) => {
  const words = wordingWords[talk.language];

  it('underlines within 300 ms of the pause; the card rewrites with the keyboard alone, and undo brings it back', async () => {
    const { page, panel } = await atReview(talk);
    await panel.focus('.composer textarea');
    await watch(panel);
    // Up to the insult's last character, which makes it one.
    const begun = `-${talk.text.slice(0, talk.text.indexOf(talk.insult) + talk.insult.length)}`;
    const took: number[] = [];
    for (let pauses = 0; pauses < 3; pauses++) {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type(begun);
      await underlined(panel, talk.insult);
      const { drawn, typed } = await panel.evaluate(
        () => (window as unknown as { seen: { typed: number; drawn: number } }).seen,
      );
      took.push(drawn - typed);
    }
    await page.keyboard.type(talk.text.slice(begun.length - 1));
    await underlined(panel, talk.insult);
    // The quickest: others have the processors, too.
    expect(Math.min(...took)).toBeLessThan(300);
    expect(await violations(panel)).toEqual([]);

    const caret = await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).selectionStart);
    await nextFinding(page, panel);
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.composer textarea:focus');
    expect(await panel.$('.wording-card')).toBeNull();
    expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).selectionStart)).toBe(
      caret,
    );

    await nextFinding(page, panel);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      (it) => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === it,
      {},
      `-${talk.better}`,
    );
    await bare(panel);
    const chosen = await panel.$eval('.composer textarea', (it) => {
      const { value: all, selectionStart, selectionEnd } = it as HTMLTextAreaElement;
      return all.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toBe(rewritingWords[talk.language].blanks.behaviour);
    await undo(page);
    await underlined(panel, talk.insult);
    expect(await value(panel)).toBe(`-${talk.text}`);
  });

  it('underlines a sentence that demeans without any word that does, and puts a blank form in its place', async () => {
    const { page, panel } = await atReview(talk);
    await panel.focus('.composer textarea');
    await page.keyboard.type(`-${talk.asWhole}`);
    await underlined(panel, talk.asWhole);
    await nextFinding(page, panel);
    expect(await panel.$eval('.wording-card', (it) => it.textContent)).toContain(words.card.asWhole);
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.press('Enter');
    await bare(panel);
    expect(await value(panel)).toBe(`-${rewritingWords[talk.language].blanks.event}`);
  });

  it('leaves a card that was asked for open while what was typed last is looked at', async () => {
    const { page, panel } = await atReview(talk);
    await panel.focus('.composer textarea');
    await page.keyboard.type(`-${talk.text}`);
    await underlined(panel, talk.insult);
    await page.keyboard.type(`${talk.stop}${talk.text}`);
    await nextFinding(page, panel);
    await panel.waitForFunction(() => document.querySelectorAll('.wording-mirror .stop').length === 2);
    expect(await panel.$('.wording-card .button:focus')).not.toBeNull();
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.composer textarea:focus');
    expect(await panel.$('.wording-card')).toBeNull();
  });

  it('lies under its words in every width and at every zoom, where the field scrolls, too', async () => {
    const { page, panel } = await atReview(talk);
    await panel.focus('.composer textarea');
    const mixed = `🙂👩‍👩‍👧 ${talk.text} 中文（全角），ﬁnance — Büro Köln；`;
    await page.keyboard.type(`-${mixed.repeat(4)}`);
    await underlined(panel, talk.insult);
    for (const deviceScaleFactor of [1, 1.25, 2])
      for (const width of [1280, 1283]) {
        await page.setViewport({ width, height: 800, deviceScaleFactor });
        await panel.$eval('.composer textarea', (it) => it.scrollTo({ top: 40 }));
        await panel.waitForFunction(() => {
          const area = document.querySelector<HTMLTextAreaElement>('.composer textarea');
          const mirror = document.querySelector<HTMLElement>('.wording-mirror');
          const text = mirror?.firstElementChild;
          if (!area || !mirror || !(text instanceof HTMLElement)) return false;
          const { paddingTop, paddingBottom } = getComputedStyle(mirror);
          const tall = text.offsetHeight + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
          const moved = new DOMMatrix(getComputedStyle(text).transform).m42;
          return Math.abs(tall - area.scrollHeight) < 2 && moved === -area.scrollTop && area.scrollTop > 0;
        });
      }
  });

  it('draws nothing while an input method composes, and what it wrote once that is done', async () => {
    const { page, panel } = await atReview(talk);
    await panel.focus('.composer textarea');
    await page.keyboard.type(`-${talk.text} `);
    await underlined(panel, talk.insult);
    const input = await page.createCDPSession();
    for (const text of talk.composed) {
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await bare(panel);
    }
    // Longer than any pause, by the page's own clock: still nothing.
    await panel.evaluate(
      () =>
        new Promise<void>((done) => {
          const from = performance.now();
          const look = () => (performance.now() - from > 600 ? done() : requestAnimationFrame(look));
          look();
        }),
    );
    expect(await panel.$('.wording-mirror')).toBeNull();
    await input.send('Input.insertText', { text: talk.composed.at(-1) ?? '' });
    await underlined(panel, talk.insult);
  });

  it('says which blank of a line to say, or of a rewrite, nobody filled in, and holds the copy until it is answered', async () => {
    const { page, panel, manager } = await atReview(talk);
    await panel.locator(`.tip button[aria-label="${manager.words.tips.note}"]`).click();
    await panel.waitForSelector('.composer textarea:focus');
    const line = await value(panel);
    const [, blank = ''] = /([[【][^\]】]+[\]】])/.exec(line) ?? [];
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note');
    await page.keyboard.type(`-${talk.text}`);
    await underlined(panel, talk.insult);
    await nextFinding(page, panel);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.wording-card'));
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelectorAll('.note').length === 2);
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector('.before .stops');
    expect(await textOf(panel, '.before .stops')).toBe(outgoingWords[talk.language].before.blanks(2, blank));

    await panel.locator('.deliver .button:not(.primary)').click();
    await panel.waitForSelector('.deliver .held h3:focus');
    expect(await textOf(panel, '.deliver .held h3')).toBe(words.held.heading(0, 2));
    expect(await violations(panel)).toEqual([]);
    for (const left of [1, 0]) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await panel.waitForFunction((it) => document.querySelectorAll('.held li').length === it, {}, left);
    }
    await panel.waitForFunction(() => document.activeElement?.matches('.deliver .button'));
    expect(await panel.$('.before .stops')).toBeNull();
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      (it) => document.querySelector('.deliver [role=status]')?.textContent?.startsWith(it),
      {},
      manager.words.summary.copied(1, 0).slice(0, 3),
    );
  });

  it('holds the copy until the stop is answered; the line it leads to is mended, or it is kept and remembered', async () => {
    const { page, panel, manager } = await atReview(talk);
    await manager.note(panel, `-${talk.text}`);
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector('.before .stops');
    await panel.locator('.deliver .button:not(.primary)').click();
    await panel.waitForSelector('.deliver .held h3:focus');
    expect(await violations(panel)).toEqual([]);

    // With the keyboard: to the line, into it, and its rewrite.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.summary-line button:focus');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.line-editor textarea:focus');
    await panel.waitForFunction(
      (it) => document.querySelector('.line-editor .wording-mirror .stop')?.textContent === it,
      {},
      talk.insult,
    );
    await nextFinding(page, panel);
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.wording-card'));
    expect(await value(panel, '.line-editor textarea')).toBe(talk.better);
    await undo(page);
    await panel.waitForFunction(
      (it) => document.querySelector<HTMLTextAreaElement>('.line-editor textarea')?.value === it,
      {},
      talk.text,
    );
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.line-editor'));

    // Kept: it leaves, and the panel remembers.
    await panel.locator('.deliver .button:not(.primary)').click();
    await panel.waitForSelector('.deliver .held h3:focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      (it) => document.querySelector('.deliver .held-here')?.textContent === it,
      {},
      words.held.free,
    );
    await panel.waitForFunction(() => document.activeElement?.matches('.deliver .button'));
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      (it) => document.querySelector('.deliver [role=status]')?.textContent?.startsWith(it),
      {},
      manager.words.summary.copied(1, 0).slice(0, 3),
    );
    await manager.openCalendar();
    await manager.openEvent(talk.event);
    const again = await manager.pressTab(talk.event);
    await again.waitForSelector('.before');
    await again.locator('.deliver .button:not(.primary)').click();
    await again.waitForFunction(
      (it) => document.querySelector('.deliver [role=status]')?.textContent?.startsWith(it),
      {},
      manager.words.summary.copied(1, 0).slice(0, 3),
    );
  });
});
