import { readFile } from 'node:fs/promises';
import { isNoteKind, type NoteKind } from '@/utils/notes/note';
import { type RuleId, ruleIds } from '@/utils/wording/rule';

/** A sentence or a review, and the rules that a reader says it breaks. */
export interface Labelled {
  readonly kind: NoteKind | undefined;
  readonly text: string;
  readonly breaks: readonly RuleId[];
}

const isRule = (id: string): id is RuleId => ruleIds.includes(id as RuleId);

/** Reads `kind<TAB>text<TAB>rules` lines. Throws at a line that is none. */
export async function labelledIn(file: string): Promise<Labelled[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const [kind = '', text = '', labels = ''] = line.split('\t');
    const breaks = labels === '-' ? [] : labels.split(',').map((it) => it.trim());
    if (!text || !labels || !breaks.every(isRule)) throw new Error(`${file}:${at + 1} cannot be read`);
    return { kind: isNoteKind(kind) ? kind : undefined, text, breaks: breaks.filter(isRule) };
  });
}
