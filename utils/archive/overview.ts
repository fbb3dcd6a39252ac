import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';
import type { Draft } from '../notes/draft';
import type { Note } from '../notes/note';
import { isBlank } from '../notes/sketch';
import type { PersonRecord } from '../people/person-record';
import {
  byStore,
  countOf,
  type IsReadable,
  type Rows,
  rowsFrom,
  type StoreName,
  storeNames,
} from './archive';
import type { KeptRecord } from './csv';

/** What is kept, counted. */
export interface Overview {
  /** Rows that this version reads, by store; of drafts, those with something in them. */
  readonly counts: Readonly<Record<StoreName, number>>;
  /** Rows that it cannot read. They stay, and go into every file. */
  readonly unreadable: number;
  readonly record: KeptRecord;
  /** When the first conversation or evidence was kept, epoch ms. */
  readonly since: number | undefined;
}

/** The rows that this version reads, and those that it does not. */
export function sorted(rows: Rows, isReadable: IsReadable): { readable: Rows; unreadable: Rows } {
  const readable = rowsFrom((store) => rows[store].filter(({ row }) => isReadable(store, row)));
  const known = new Set(storeNames.flatMap((store) => readable[store]));
  return { readable, unreadable: rowsFrom((store) => rows[store].filter((entry) => !known.has(entry))) };
}

const values = <Row>(entries: readonly { readonly row: unknown }[]) => entries.map(({ row }) => row as Row);

/** The composer of every conversation that was open is kept; most stand empty. */
const isBegun = ({ text, sketch, edits = [] }: Draft) =>
  text.trim() !== '' || (sketch !== undefined && !isBlank(sketch)) || edits.length > 0;

/**
 * What is stored, counted; rows that cannot be read are counted apart and are in none of the other figures.
 */
export function overviewOf(rows: Rows, isReadable: IsReadable): Overview {
  const { readable, unreadable } = sorted(rows, isReadable);
  const record: KeptRecord = {
    conversations: values<Conversation>(readable.conversations),
    notes: values<Note>(readable.notes),
    people: values<PersonRecord>(readable.people),
    evidence: values<Evidence>(readable.evidence),
  };
  const begun = [
    ...record.conversations.map(({ createdAt }) => createdAt),
    ...record.evidence.map(({ keptAt }) => keptAt),
  ];
  return {
    counts: {
      ...byStore((store) => readable[store].length),
      drafts: values<Draft>(readable.drafts).filter(isBegun).length,
    },
    unreadable: countOf(unreadable),
    record,
    since: begun.length > 0 ? begun.reduce((one, other) => Math.min(one, other)) : undefined,
  };
}
