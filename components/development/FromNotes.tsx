import { useStore } from '@nanostores/preact';
import type { SwotField, SwotPoint } from '@/utils/development/development';
import { missingFrom } from '@/utils/development/points';
import { developmentWords } from '@/utils/locale/areas/development';
import type { NoteKind } from '@/utils/notes/note';
import type { LiveDevelopment } from '@/utils/session/development';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { focusInstead } from './focus-point';

const notedAs: Partial<Record<SwotField, NoteKind>> = { strength: 'strength', weakness: 'improvement' };

/** Offers what the manager noted in this conversation as points of the manager's side. */
export function FromNotes({ live, field }: { readonly live: LiveDevelopment; readonly field: SwotField }) {
  const development = useWordsOf(developmentWords);
  const { session } = useServices();
  const notes = useStore(session.$notes);
  const noted = missingFrom(
    useStore(live.$points),
    notes
      .filter(({ kind }) => kind === notedAs[field])
      .map(({ text }): Omit<SwotPoint, 'id'> => ({ field, by: 'manager', text })),
  );
  if (noted.length === 0) return null;
  return (
    <button
      type="button"
      class="link small"
      onClick={({ currentTarget }) =>
        void live.add(noted).then(focusInstead(currentTarget, '.swot-side', '.unwritten textarea'))
      }
    >
      {development.view.fromNotes(noted.length)}
    </button>
  );
}
