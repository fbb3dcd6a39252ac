import type { Note } from '@/utils/notes/note';
import { later } from '../ui/later';
import { NotShown } from './NotShown';

const Details = later(() => import('./Details').then((it) => it.Details), NotShown);

/** What a note's kind has beyond its words: an action's owner and day, a goal's measure, a plan. */
export function PointDetails({ note }: { note: Note }) {
  const has = note.kind === 'action' || note.kind === 'goal' || note.kind === 'improvement';
  return has ? <Details note={note} /> : null;
}
