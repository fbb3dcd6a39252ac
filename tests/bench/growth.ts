import type { Sample } from './long-talk.ts';
import type { Found } from './measures.ts';

const [width, height, edge] = [720, 360, 48];

function line(values: readonly number[], most: number, colour: string): string {
  const points = values.map((value, at) => {
    const x = edge + ((width - 2 * edge) * at) / Math.max(1, values.length - 1);
    const y = height - edge - ((height - 2 * edge) * value) / most;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

const text = (x: number, y: number, said: string, colour = '#444') =>
  `<text x="${x}" y="${y}" font-family="sans-serif" font-size="13" fill="${colour}">${said}</text>`;

/** The samples as a picture: heap in MB and nodes, over the notes and then the rounds without one more. */
export function growthPicture(samples: readonly Sample[]): string {
  const heap = samples.map((it) => it.heap / 1e6);
  const nodes = samples.map((it) => it.nodes);
  const [mostHeap, mostNodes] = [Math.max(...heap) * 1.1, Math.max(...nodes) * 1.1];
  const turn = samples.findIndex(({ rounds }) => rounds > 0);
  const turnX = edge + ((width - 2 * edge) * turn) / Math.max(1, samples.length - 1);
  const last = samples.at(-1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<title>The panel in a long talk: its heap and nodes, first by notes, then by use alone</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<path d="M${edge} ${edge}V${height - edge}H${width - edge}" stroke="#999" fill="none"/>`,
    `<path d="M${turnX.toFixed(1)} ${edge}V${height - edge}" stroke="#999" stroke-dasharray="4"/>`,
    line(heap, mostHeap, '#1f6f5c'),
    line(nodes, mostNodes, '#b3541e'),
    text(edge, 28, `heap of the panel, MB (${heap.at(-1)?.toFixed(1)} at the end)`, '#1f6f5c'),
    text(width / 2, 28, `nodes (${last?.nodes} at the end)`, '#b3541e'),
    text(edge, height - 16, `0 to ${last?.notes} notes`),
    text(turnX + 6, height - 16, `used ${last?.rounds} times, no note more`),
    '</svg>\n',
  ].join('\n');
}

/** What the samples say: what a note costs, and what is left behind by use alone. */
export function growthFound(samples: readonly Sample[]): Found {
  const full = samples.filter(({ rounds }) => rounds === 0);
  const [first, last] = [full[0], full.at(-1)];
  const used = samples.filter(({ rounds }) => rounds > 0);
  const half = used.slice(Math.floor(used.length / 2));
  const [from, to] = [half[0], half.at(-1)];
  if (!first || !last || !from || !to) return { rows: [], told: [] };
  const perNote = (last.heap - first.heap) / last.notes / 1000;
  const perRound = (to.heap - from.heap) / Math.max(1, half.length - 1) / 1000;
  return {
    rows: [
      { what: 'long talk: heap', unit: 'MB', values: samples.map((it) => it.heap / 1e6) },
      { what: 'long talk: listeners', unit: '', values: samples.map((it) => it.listeners) },
    ],
    told: [
      `A talk of ${last.notes} notes: ${perNote.toFixed(1)} kB of heap a note (its row on the screen with it).`,
      `The same panel used on, without one more note: ${perRound.toFixed(1)} kB a round over the last ${half.length} rounds, ${to.nodes - from.nodes} nodes, ${to.listeners - from.listeners} listeners.`,
    ],
  };
}
