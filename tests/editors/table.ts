import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/build.ts';
import { type EditorCase, editors, fields, moreEditors, titleOf } from './editors.ts';
import type { Outcome } from './run.ts';

/*
 * The table of editors in docs/editors.md: what the runs show, and nothing else.
 */

const path = join(root, 'docs/editors.md');

interface Column {
  readonly name: string;
  /** Whether it is so; undefined where it was not asked. */
  readonly is: (outcome: Outcome, editor: EditorCase) => boolean | undefined;
}

const columns: readonly Column[] = [
  { name: 'text', is: ({ text }) => text },
  { name: 'formatting', is: ({ formatting }, { holds }) => (holds === 'formatted' ? formatting : undefined) },
  { name: 'caret', is: ({ scenario, caret }) => (scenario.asks === 'key' ? caret : undefined) },
  {
    name: 'kept',
    is: ({ scenario, kept }) => (scenario.before + scenario.after === '' ? undefined : kept),
  },
  {
    name: 'undo',
    is: ({ scenario, text, isUndone }, { undoByClock }) =>
      scenario.asks === 'undo' && !undoByClock ? text && isUndone : undefined,
  },
  { name: 'said', is: ({ isSaid }) => isSaid },
];

function cell(
  { is }: Column,
  editor: EditorCase,
  outcomes: readonly Outcome[],
  pasted: readonly Outcome[] | undefined,
): string {
  const asked = outcomes.filter((it) => is(it, editor) !== undefined);
  if (asked.length === 0) return '–';
  const failed = asked.filter((it) => !is(it, editor)).map(({ scenario }) => scenario.name);
  if (failed.length === 0) return 'yes';
  const isItsOwn = pasted
    ?.filter(({ scenario }) => failed.includes(scenario.name))
    .every((it) => is(it, editor) === false);
  const where = failed.length === asked.length ? 'no' : `not: ${failed.join(', ')}`;
  return isItsOwn ? `${where} (nor by Ctrl+V)` : where;
}

export const isAllRight = (outcomes: readonly Outcome[], editor: EditorCase): boolean =>
  outcomes.every((outcome) => columns.every(({ is }) => is(outcome, editor) !== false));

function versionOf(from: string | undefined): string {
  if (!from) return '';
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', from, 'package.json'), 'utf8'));
  return version;
}

/** An editor's row. `pasted` is what came of the user's own Ctrl+V, where that was tried. */
export function rowOf(
  editor: EditorCase,
  outcomes: readonly Outcome[],
  pasted: readonly Outcome[] | undefined,
): string {
  const cells = columns.map((column) => cell(column, editor, outcomes, pasted));
  return `| ${[titleOf(editor), versionOf(editor.from), ...cells].join(' | ')} |`;
}

/** The rows that stand in docs/editors.md, by their editors' titles. */
export function keptRows(): Map<string, string> {
  const rows = readFileSync(path, 'utf8').match(/^\| .* \|$/gm) ?? [];
  return new Map(rows.map((row) => [row.slice(2, row.indexOf(' |')), row]));
}

const heading = `| editor | version | ${columns.map(({ name }) => name).join(' | ')} |`;

export function printed(rows: Iterable<string>): string {
  return [heading, heading.replace(/[^|]+/g, '---'), ...rows].join('\n');
}

/** Writes the table anew with these rows; all others stay as they are. */
export function writeRows(rows: ReadonlyMap<string, string>): void {
  const all = new Map([...keptRows(), ...rows]);
  const known = [...fields, ...editors, ...moreEditors]
    .map((it) => all.get(titleOf(it)) ?? '')
    .filter(Boolean);
  const before = readFileSync(path, 'utf8').split(/^\| editor /m)[0] ?? '';
  writeFileSync(path, `${before}${printed(known)}\n`);
}
