import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { keysGoTo } from '../e2e/manager.ts';
import { type Bed, pressInsert, type Shown, showEditor } from './bed.ts';
import type { EditorCase } from './editors.ts';
import { type Judgement, joined, judge, type Wanted, wantedText } from './judge.ts';
import type { Line } from './pages/probe.ts';
import { keysTo, type Scenario, scenarios } from './scenarios.ts';

/** What came of one scenario. */
export interface Outcome extends Judgement {
  readonly scenario: Scenario;
  /** Whether one Ctrl+Z brought back what was there before; only where that was asked. */
  readonly isUndone: boolean;
  /** What the panel said, and whether that is true. */
  readonly said: string;
  readonly isSaid: boolean;
  readonly model: readonly Line[];
  /** What the page's scripts threw. */
  readonly errors: readonly string[];
}

/** Pictures that a model may take to be as it should be: on a busy machine they come as late as the model. */
const patience = 60;

async function press(page: Page, [first, ...rest]: readonly KeyInput[]): Promise<void> {
  if (!first) return;
  const isHeld = rest.length > 0;
  if (!isHeld) return page.keyboard.press(first);
  await page.keyboard.down(first);
  await press(page, rest);
  await page.keyboard.up(first);
}

/** The model, once it is as wanted, or when there is no more hope that it will be. */
async function modelOf({ inside }: Shown, editor: EditorCase, wanted: string): Promise<readonly Line[]> {
  for (let pictures = 1; ; pictures += 1) {
    const model = await inside.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return (await window.probe?.lines()) ?? [];
    });
    if (joined(model, editor) === wanted || pictures === patience) return model;
  }
}

/** Waits until keys go into the page: which frame has them is settled after the insertion is over. */
async function keysGoToField({ inside }: Shown, panel: Frame): Promise<void> {
  await panel.waitForFunction(() => !document.hasFocus());
  await inside.waitForFunction(() => document.hasFocus());
}

/** Puts the editor into the scenario's state, by its own means and then by mouse and keyboard. */
export async function prepare(
  { page, inside }: Shown,
  editor: EditorCase,
  scenario: Scenario,
): Promise<void> {
  const { before, selected, after } = scenario;
  await inside.evaluate((text) => window.probe?.set(text), before + selected + after);
  await inside.locator(editor.press).click();
  for (const keys of keysTo(scenario)) await press(page, keys);
  // Editors hear of the caret by an event that comes with the next picture.
  await inside.evaluate(
    async (from, to) => {
      const picture = () => new Promise(requestAnimationFrame);
      await picture();
      window.probe?.select?.(from, to);
      for (let pictures = 0; pictures < 2; pictures += 1) await picture();
    },
    before.length,
    before.length + selected.length,
  );
}

/** One scenario, in a page whose editor is prepared for it; with no panel, by the user's own Ctrl+V. */
async function runScenario(
  shown: Shown,
  editor: EditorCase,
  scenario: Scenario,
  panel: Frame | undefined,
): Promise<Outcome> {
  const { page, lines, errors } = shown;
  const heard = errors.length;
  if (panel && scenario.typesInPanel) {
    await panel.locator('.composer textarea').click();
    await keysGoTo(page, panel);
    await page.keyboard.type('ok');
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Backspace');
  }
  const { said } = panel ? await pressInsert(panel) : { said: '' };
  if (!panel) await press(page, ['Control', 'v']);
  const { before, selected, after, asks } = scenario;
  let wanted: Wanted = { lines, before, after };
  let model = await modelOf(shown, editor, wantedText(wanted));
  if (panel) await keysGoToField(shown, panel);
  let isUndone = false;
  if (asks === 'undo') {
    await press(page, ['Control', 'z']);
    const undone = wantedText({ lines: [], before: before + selected, after });
    isUndone = joined(await modelOf(shown, editor, undone), editor) === undone;
  } else {
    await page.keyboard.press('q');
    wanted = { ...wanted, key: 'q' };
    model = await modelOf(shown, editor, wantedText(wanted));
  }
  const judgement = judge(model, wanted, editor);
  const isSaid = !panel || said.startsWith('Inserted') === judgement.text;
  return { scenario, ...judgement, isUndone, said, isSaid, model, errors: errors.slice(heard) };
}

/** Everything that is asked of one editor, in one page, through the real extension and its real button. */
export async function runEditor(
  bed: Bed,
  editor: EditorCase,
  by: 'button' | 'paste',
): Promise<readonly Outcome[]> {
  const shown = await showEditor(bed, editor);
  const outcomes: Outcome[] = [];
  let panel: Frame | undefined;
  for (const scenario of scenarios) {
    await prepare(shown, editor, scenario);
    if (by === 'button') panel ??= await bed.openSummary(shown.page);
    outcomes.push(await runScenario(shown, editor, scenario, panel));
  }
  await shown.page.close();
  return outcomes;
}
