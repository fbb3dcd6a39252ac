import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { compose, partNotes, type Summary } from '@/utils/summary/compose';
import { lengthOf, type Rendering, render } from '@/utils/summary/render';
import { useServices } from '../panel/services';
import { useWords } from '../words';
import { summaryWords } from './words';

interface Composed {
  readonly summary: Summary;
  readonly rendering: Rendering;
  /** Private notes that stay. */
  readonly kept: number;
}

/** The summary as it stands now, in the language of the panel. */
export function useSummary(conversation: Conversation): Composed {
  const words = useWords();
  const { session } = useServices();
  const notes = useStore(session.$notes);
  return useMemo(() => {
    const { shareable, kept } = partNotes(notes);
    const summary = compose(conversation, shareable);
    return { summary, rendering: render(summary, summaryWords(words)), kept };
  }, [conversation, notes, words]);
}

/** What will leave the computer, what stays, and the text itself. */
export function SummaryView({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { summary, rendering, kept } = useSummary(conversation);
  const labels = summaryWords(words);
  const { sections } = summary;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 class="heading" id="summary">
        {words.summary.heading}
      </h2>
      <p class="notice">
        {sections.length > 0
          ? words.summary.leaves(sections.length, lengthOf(rendering), kept)
          : words.summary.empty(kept)}
      </p>
      {sections.map(({ id, lines }) => (
        <section key={id}>
          <h3>{labels.section(id, conversation.kind)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.noteId}>{id === 'voice' ? labels.quote(line.text) : line.text}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
