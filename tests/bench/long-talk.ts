import type { CDPSession, Frame } from 'puppeteer-core';
import { Manager } from '../e2e/manager.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';

/** How much the open panel holds, after collecting garbage. */
export interface Sample {
  readonly notes: number;
  /** Rounds of using what is there, after the last note. */
  readonly rounds: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const review = 'Performance review: Daniel Okafor';
const [allNotes, betweenSamples, rounds] = [500, 25, 20];
const said = [
  '+ The archive moved in March without downtime, the way back was rehearsed twice',
  '- The last two reports came four days late; the customer asked twice',
  '" I had nobody to ask in May',
  '# The plan was ready on 3 April',
  '! We meet each second Thursday',
];

async function panelSession({ browser }: Chromium): Promise<CDPSession> {
  const target = await browser.waitForTarget((it) => it.url().includes('/panel.html'));
  const session = await target.createCDPSession();
  await session.send('Performance.enable');
  return session;
}

async function sample(session: CDPSession, notes: number, round: number): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? 0;
  return {
    notes,
    rounds: round,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Writes a note as typing does, and resolves when it is listed, which is when the disk has it. */
function write(panel: Frame, text: string): Promise<void> {
  return panel.evaluate(
    (typed) =>
      new Promise<void>((resolve) => {
        const field = document.querySelector<HTMLTextAreaElement>('.composer textarea');
        const list = document.querySelector('.panel');
        if (!field || !list) return;
        const count = () => document.querySelectorAll('.note').length;
        const before = count();
        const seen = new MutationObserver(() => {
          if (count() <= before) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(list, { subtree: true, childList: true });
        for (const character of typed) {
          field.setRangeText(character, field.value.length, field.value.length, 'end');
          field.dispatchEvent(new InputEvent('input', { bubbles: true, data: character }));
        }
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      }),
    text,
  );
}

/** Waits until a selector is there or gone. A handle of it would keep what is measured from being collected. */
async function until(panel: Frame, selector: string, there = true): Promise<void> {
  const seen = await panel.waitForFunction(
    (wanted, is) => (document.querySelector(wanted) !== null) === is,
    {},
    selector,
    there,
  );
  await seen.dispose();
}

/** Goes through the stages, searches, and comes back to where it began. */
async function use(manager: Manager, panel: Frame): Promise<void> {
  for (const stage of ['opening', 'planning', 'summary', 'review'] as const) await manager.goTo(panel, stage);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.key')?.click());
  await until(panel, '[role="combobox"]');
  await panel.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (field) field.value = 'silent';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until(panel, '[role="option"]');
  await manager.page.keyboard.press('Escape');
  await until(panel, '[role="combobox"]', false);
}

/**
 * The open panel over as many notes as a talk of two hours can have, typed key by key, and then used for a while
 * without one more. The hours themselves are not waited for.
 */
export async function longTalk(): Promise<Sample[]> {
  const pages = await servePages(builds.pages);
  const chromium = await startChromium({
    extension: await grantedCopy(builds.chromium, ['http://localhost/*']),
  });
  const samples: Sample[] = [];
  try {
    const page = await chromium.browser.newPage();
    const manager = new Manager(page, pages.origin, 'en');
    await manager.openCalendar();
    await manager.openEvent(review);
    const panel = await manager.pressTab(review);
    await manager.goTo(panel, 'review');
    const session = await panelSession(chromium);
    await use(manager, panel);
    samples.push(await sample(session, 0, 0));
    for (let at = 1; at <= allNotes; at++) {
      await write(panel, `${said[at % said.length]} (${at})`);
      if (at % betweenSamples === 0) samples.push(await sample(session, at, 0));
    }
    for (let round = 1; round <= rounds; round++) {
      await use(manager, panel);
      samples.push(await sample(session, allNotes, round));
    }
  } finally {
    await chromium.close();
    await pages.close();
  }
  return samples;
}
