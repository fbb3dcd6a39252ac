import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { SwotPoint } from '@/utils/development/development';
import { type Difference, differences, topicStage } from '@/utils/development/differences';
import { isBlank } from '@/utils/development/points';
import { viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { useWords, useWordsOf } from '../words';
import { focusInstead } from './focus-point';

interface Props {
  readonly conversation: Conversation;
  readonly points: readonly SwotPoint[];
  /** How the employee is called. */
  readonly name: string;
}

/** Where both views differ; each difference becomes a question in the stage where it is talked about. */
export function Differences({ conversation, points, name }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const { session } = useServices();
  const notes = useStore(session.$notes);
  const shown = useShown();
  const found = useMemo(() => differences(points), [points]);
  const both = (['employee', 'manager'] as const).every((side) =>
    points.some((it) => it.by === side && !isBlank(it)),
  );
  if (!both) return null;

  const fieldOf = ({ field }: SwotPoint) => words.guide.view[viewFieldOf[field]];
  const said = (it: Difference): string => {
    if (it.kind === 'opposite') {
      const { employee, manager } = it;
      return development.differences.opposite(
        employee.text.trim(),
        fieldOf(employee),
        manager.text.trim(),
        fieldOf(manager),
        name,
      );
    }
    const text = it.point.text.trim();
    return it.point.by === 'employee'
      ? development.differences.onlyTheirs(text, fieldOf(it.point), name)
      : development.differences.onlyYours(text, fieldOf(it.point));
  };
  /** The same difference is the same note, in whatever window and however often it is pressed. */
  const noteId = (it: Difference) => `topic-${conversation.id}-${it.id}`;

  return (
    <section class="differences" aria-labelledby="differences">
      <h3 class="heading" id="differences">
        {development.differences.heading}
        <span>{found.length || ''}</span>
      </h3>
      {found.length === 0 && <p class="small">{development.differences.none}</p>}
      <ul>
        {found.map((it) => {
          const note = notes.find(({ id }) => id === noteId(it));
          const stage = topicStage(it, conversation.stage);
          return (
            <li key={it.id}>
              <span>{shown.text(said(it), conversation.person)}</span>
              {note ? (
                <span class="small noted" tabIndex={-1}>
                  <Icon name="check" /> {development.differences.noted(words.stage[note.stage])}
                </span>
              ) : (
                <button
                  type="button"
                  class="link small"
                  onClick={({ currentTarget }) =>
                    void session
                      .keepNote({ id: noteId(it), kind: 'question', stage, text: said(it) })
                      .then(focusInstead(currentTarget, 'li', '.noted'))
                  }
                >
                  {development.differences.topic}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
