import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unseenWords } from '@/utils/locale/areas/unseen';
import { host, panelOn, tabOn } from './foreign-page.ts';
import { pageWith, textIn } from './inserting.ts';
import { insertReported, keysGoTo, textOf } from './manager.ts';
import { becameVisible, seenLongEnough } from './sight.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const popover = (style: string) =>
  `const it = document.createElement('div'); it.id = 'over'; it.popover = 'manual'; it.style.cssText = '${style}'; document.body.append(it); it.showPopover();`;

/** What a page can do to an open panel without touching it: each a script, and one that undoes it. */
const covers = [
  ['lays something over it that lets presses through', popover('pointer-events: none')],
  ['lays something small over it', popover('inset: auto 0 0 auto; width: 40px; height: 20px; margin: 0')],
  ['lays something invisible over it', popover('opacity: 0; pointer-events: none')],
  [
    'paints over it inside our element',
    `const it = document.createElement('style'); it.id = 'over'; it.textContent = '${host}::after { content: ""; position: absolute; inset: 0; background: #fff; pointer-events: none }'; document.head.append(it);`,
  ],
] as const;

/** Ways to change our element itself. */
const changes = [
  ['makes it transparent', "it.style.setProperty('opacity', '0.01', 'important')"],
  ['moves it', "it.style.setProperty('right', '200px', 'important')"],
  ['scales it', "it.style.setProperty('scale', '2', 'important')"],
  ['cuts it', "it.style.setProperty('clip-path', 'inset(50% 0 0 0)', 'important')"],
] as const;

let started: Started;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  started = await start({ made: { '/trap': pageWith('<textarea id="field"></textarea>') } });
  ({ page } = started);
  await page.bringToFront();
  await page.goto(`${started.pages.origin}/trap`);
  panel = await started.manager.pressTab(review);
  await started.manager.note(panel, '+ No downtime in March');
  await started.manager.goTo(panel, 'summary');
  await panel.waitForSelector('.deliver .primary:not(:disabled)');
  await seenLongEnough(panel);
});
afterAll(() => started.stop());

const run = (script: string) => page.evaluate(script);
const refusal = () =>
  panel.$eval('.panel', (it) => it.textContent).then((text) => text.includes(unseenWords.en.refused));

/** Where the button for inserting stands on the page. */
async function buttonPlace(): Promise<{ x: number; y: number }> {
  const button = await panel.waitForSelector('.deliver .primary');
  await button?.scrollIntoView();
  const box = await button?.boundingBox();
  if (!box) throw new Error('the button is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pressInsert(): Promise<void> {
  const { x, y } = await buttonPlace();
  await page.mouse.click(x, y);
}

/** The shortcut for inserting, as the browser tells of it: it has no keys until the user gives it some. */
async function pressShortcut(): Promise<void> {
  const target = await started.chromium.browser.waitForTarget((it) => it.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, tab: unknown): void };
    };
    onCommand.dispatch('insert-summary', tab);
  });
}

/** What the panel reports is of the same words each time: the text has to be there first. */
async function expectWritten(): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('#field')?.value.includes('No downtime in March'),
  );
  await insertReported(panel, started.manager.language);
}

async function expectRefused(): Promise<void> {
  await panel.waitForFunction(
    (said) => document.querySelector('.panel')?.textContent?.includes(said),
    {},
    unseenWords.en.refused,
  );
  expect(await textIn(page, '#field')).toBe('');
}

describe('a press on “Insert” writes nothing while the page', () => {
  it.each(covers)('%s', async (_, script) => {
    await page.focus('#field');
    await run(`(() => { ${script} })()`);
    await becameVisible(panel, false);
    await pressInsert();
    await expectRefused();
    await run(`document.getElementById('over').remove()`);
    await becameVisible(panel, true);
  });

  it('does so, by the keyboard either', async () => {
    await run(`(() => { ${covers[0][1]} })()`);
    await becameVisible(panel, false);
    await panel.focus('.deliver .primary');
    await keysGoTo(page, panel, '.deliver .primary');
    await page.keyboard.press('Enter');
    await expectRefused();
    await run(`document.getElementById('over').remove()`);
  });

  it('does so, by the shortcut either', async () => {
    await page.focus('#field');
    await run(`(() => { ${covers[0][1]} })()`);
    await becameVisible(panel, false);
    // Another button, so that what is said is about this press.
    await panel.focus('.rail [aria-current]');
    await keysGoTo(page, panel, '.rail [aria-current]');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(
      (said) => !document.querySelector('.panel')?.textContent?.includes(said),
      {},
      unseenWords.en.refused,
    );
    await pressShortcut();
    await expectRefused();
    await run(`document.getElementById('over').remove()`);
  });
});

it('once nothing lies over it and a moment has passed, the shortcut writes', async () => {
  await page.focus('#field');
  await seenLongEnough(panel);
  await pressShortcut();
  await expectWritten();
  await run(`document.getElementById('field').value = ''`);
});

it('once nothing lies over it and a moment has passed, the same press writes', async () => {
  await page.focus('#field');
  await seenLongEnough(panel);
  await pressInsert();
  await expectWritten();
  expect(await refusal()).toBe(false);
});

it('hears of it when the page gives it another size, and has to be seen anew', async () => {
  await panel.evaluate(() => addEventListener('resize', () => Object.assign(window, { resized: true })));
  await run(`document.documentElement.style.zoom = '.5'`);
  await panel.waitForFunction(() => 'resized' in window);
  await run(`document.documentElement.style.zoom = ''`);
});

describe('an open panel is made anew, before that is drawn, where the page', () => {
  it.each(changes)('%s', async (_, script) => {
    await page.reload();
    await (await tabOn(page, review))?.click();
    const first = await panelOn(page);
    await becameVisible(first, true);
    await run(`{ const it = document.querySelector('${host}'); ${script}; }`);
    const second = await panelOn(page, first);
    expect(await textOf(second, '.who h1')).toBe('Daniel Okafor');
    const box = await page.$eval(host, (it) => it.getBoundingClientRect().toJSON());
    expect(box).toMatchObject({ right: 1280, width: 384, height: 800 });
    expect(first.detached).toBe(true);
  });
});
