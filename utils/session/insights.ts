import { dayOf } from '../meeting/iso-day';
import { factsAmong } from '../notes/basis';
import type { Note } from '../notes/note';
import { added, type Insight, insightOf, nothing } from '../people/insights';
import type { PersonRecord } from '../people/person-record';
import type { ReaderEdges } from './reader';

export interface Insights {
  readonly all: Insight;
  /** Who there was a conversation with in the period; the most words first. */
  readonly people: readonly { readonly person: PersonRecord; readonly insight: Insight }[];
}

const year = 365 * 86_400_000;
/** Conversations whose notes are read at a time. */
const portion = 60;

/** What the notes of the last year's conversations say, for the manager only. Rejects if they cannot be read. */
export async function readInsights({ store, now }: Omit<ReaderEdges, 'changes'>): Promise<Insights> {
  const time = now();
  const today = dayOf(time);
  const [people, conversations, evidence] = await Promise.all([
    store.people(),
    store.conversationsBetween(time - year, time),
    store.allEvidence(),
  ]);
  const personOf = new Map(conversations.map(({ id, personId }) => [id, personId ?? '']));
  const ids = [...personOf.keys()];
  const found = new Map<string, Insight>();
  for (let at = 0; at < ids.length; at += portion) {
    const notes = await store.notesOfAll(ids.slice(at, at + portion));
    const theirs = new Map<string, Note[]>();
    for (const note of notes) {
      const id = personOf.get(note.conversationId) ?? '';
      const some = theirs.get(id);
      if (some) some.push(note);
      else theirs.set(id, [note]);
    }
    for (const [id, some] of theirs)
      found.set(id, added(found.get(id) ?? nothing, insightOf(some, factsAmong(some, evidence), today)));
  }
  return {
    all: [...found.values()].reduce(added, nothing),
    people: people
      .flatMap((person) => {
        const insight = found.get(person.id);
        return insight ? { person, insight } : [];
      })
      .sort((one, other) => other.insight.words - one.insight.words),
  };
}
