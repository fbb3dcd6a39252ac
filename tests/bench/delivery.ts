import { summaryWords } from '@/components/summary/words';
import type { Conversation } from '@/utils/conversation/conversation';
import { noteKinds, type ShareableNote } from '@/utils/notes/note';
import { compose } from '@/utils/summary/compose';
import { render } from '@/utils/summary/render';
import { pressInsert, showEditor } from '../editors/bed.ts';
import { editors, fields, titleOf } from '../editors/editors.ts';
import { bedInChromium } from '../editors/in-chromium.ts';
import { prepare } from '../editors/run.ts';
import { type Scenario, scenarios } from '../editors/scenarios.ts';
import type { Found, Row } from './measures.ts';

const conversation: Conversation = {
  id: 'c',
  person: { name: 'Daniel Okafor' },
  kind: 'evaluation',
  meeting: { title: 'Performance review', start: Date.UTC(2026, 10, 23, 6), end: Date.UTC(2026, 10, 23, 7) },
  stage: 'summary',
  ticks: [],
  stints: [],
  createdAt: 0,
  touchedAt: 0,
};

/** ms that it takes to compose and render a summary of 200 notes. */
function timeCompose(runs: number): number[] {
  const kinds = noteKinds.filter((kind) => kind !== 'private');
  const notes = Array.from({ length: 200 }, (_, at) => ({
    id: `n${at}`,
    conversationId: 'c',
    kind: kinds[at % kinds.length],
    stage: 'review',
    text: `Moved the archive without downtime, rehearsed the way back twice. 第${at}条`,
    at,
  })) as ShareableNote[];
  const words = summaryWords('en');
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    render(compose(conversation, notes), words);
    return performance.now() - start;
  });
}

/** Lines that make a summary of some 5,000 characters. */
const notes = Array.from(
  { length: 40 },
  (_, at) =>
    `# ${at}: the archive moved in March without downtime, the way back was rehearsed twice before, nobody was called`,
);

const chosen = ['textarea', 'contenteditable', 'React 19, textarea'];
const rich = ['TipTap', 'Lexical', 'Slate', 'Draft.js', 'Quill 2', 'CKEditor 5', 'TinyMCE'];
const cases = [...fields, ...editors].filter(
  ({ name, elsewhere }) => !elsewhere && [...chosen, ...rich].includes(name),
);

/** What a summary takes: to be composed, copied, and put into fields and editors. All in ms. */
export async function timeDelivery(runs: number): Promise<Found> {
  const [empty] = scenarios as readonly [Scenario];
  const bed = await bedInChromium(notes);
  const size = bed.copied.text.length;
  const copies: number[] = [];
  const rows: Row[] = [];
  try {
    for (const editor of cases) {
      const shown = await showEditor(bed, editor);
      await prepare(shown, editor, empty);
      const panel = await bed.openSummary(shown.page);
      const times: number[] = [];
      for (let run = 0; run <= runs; run++) {
        await prepare(shown, editor, empty);
        const { said, took } = await pressInsert(panel);
        if (!said.startsWith('Inserted')) throw new Error(`${titleOf(editor)}: ${said}`);
        if (run > 0) times.push(took);
        copies.push(await timeCopy(panel));
        // What it says of that comes later, and is no report of the next insertion.
        await panel.waitForFunction(() =>
          document.querySelector('.deliver [role=status]')?.textContent?.startsWith('Copied'),
        );
      }
      rows.push({ what: `insert: ${size} characters into ${titleOf(editor)}`, values: times });
      await shown.page.close();
    }
  } finally {
    await bed.stop();
  }
  const found = [
    { what: 'summary: composed and rendered from 200 notes', values: timeCompose(runs * 10) },
    { what: `copy: press to ${size} characters on the clipboard`, values: copies },
    ...rows,
  ];
  return { rows: found, told: [] };
}

/** ms from the press on "Copy" until the browser has both flavours: the command ends when they are handed over. */
function timeCopy(panel: Awaited<ReturnType<Awaited<ReturnType<typeof bedInChromium>>['openSummary']>>) {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.addEventListener('copy', () => setTimeout(() => resolve(performance.now() - start)), {
          once: true,
        });
        document.querySelector<HTMLElement>('.deliver .button:not(.primary)')?.click();
      }),
  );
}
