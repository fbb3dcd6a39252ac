import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { judgedPeriod } from '@/utils/evidence/period';
import type { Language } from '@/utils/locale/language';
import { isNoteKind, type NoteKind } from '@/utils/notes/note';
import type { Before, LiveSummary } from '@/utils/session/live-summary';
import { type Applied, applied } from '@/utils/summary/applied';
import { compose, heldBack, type Line, partNotes, type Summary } from '@/utils/summary/compose';
import { type Edits, noEdits, type SummaryEdits, type Version } from '@/utils/summary/edits';
import type { Known } from '@/utils/summary/known';
import { type Rendering, render, type SummaryWords } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import { type SummaryTemplate, templateFor } from '@/utils/summary/template';
import { useServices } from '../panel/services';
import { useDevelopmentPoints } from './useDevelopmentPoints';
import { useSummaryLanguage, useSummaryWords } from './words';

export interface Composed extends Omit<Applied, 'summary'> {
  /** What leaves: as composed, with what the manager changed. */
  readonly summary: Summary;
  readonly rendering: Rendering;
  /** Private notes that stay. */
  readonly kept: number;
  readonly version: Version;
  /** What it is written with: labels and dates in its own language, to whom it is for. */
  readonly words: SummaryWords;
  readonly language: Language;
  /** All that goes into it was read. Until then it has no sections, so that nothing leaves unchanged. */
  readonly ready: boolean;
  /** What was changed in it could not be read. */
  readonly failed: boolean;
  readonly live: LiveSummary | undefined;
  readonly edits: Edits;
  readonly template: SummaryTemplate;
  /** Sections that are off and would say something. */
  readonly off: readonly SectionId[];
  /** The kind of note that a line came from, or that its section collects; absent where there is none. */
  kindOf(line: Line, section: SectionId): NoteKind | undefined;
}

const $nowhere = atom<SummaryEdits>({ conversationId: '', editedAt: 0 });
const $nothing = atom<Before>({ conversations: [], goals: [] });
const $system = atom<Version>('system');

/** The summary as it stands now, in the version that this window shows, or in the one asked for. */
export function useSummary(conversation: Conversation, asked?: Version): Composed {
  const { session, facts, summaryOf, $settings } = useServices();
  const notes = useStore(session.$notes);
  const evidence = useStore(facts.$evidence);
  const looked = useStore(facts.$looked);
  const { templates } = useStore($settings);
  const opened = useStore(useMemo(() => summaryOf(conversation.id), [summaryOf, conversation.id]));
  const live = opened === 'failed' ? undefined : opened;
  const all = useStore(live?.$edits ?? $nowhere);
  const { goals, conversations } = useStore(live?.$before ?? $nothing);
  const chosen = useStore(live?.$version ?? $system);
  const version = asked ?? chosen;
  const words = useSummaryWords(version);
  const language = useSummaryLanguage();
  const edits = all[version] ?? noEdits;
  const { kind } = conversation;
  const template = useMemo(
    () => templateFor(kind, version, edits.template, templates),
    [kind, version, edits.template, templates],
  );
  const development = useDevelopmentPoints(
    conversation,
    template.some(({ id, on }) => on && id === 'development'),
  );
  // An evaluation alone judges a period: the others look ahead, or at the last days.
  const period = useMemo(
    () => (kind === 'evaluation' ? judgedPeriod(conversations, conversation) : undefined),
    [kind, conversations, conversation],
  );
  const ready = live !== undefined && development !== undefined && looked;

  return useMemo(() => {
    const parted = partNotes(notes);
    const shareable = ready ? parted.shareable : [];
    const known: Known & { template: SummaryTemplate } = {
      template,
      evidence: evidence ?? [],
      goals,
      period,
      development: development ?? [],
    };
    const composed = compose(conversation, shareable, known);
    const noteIds = new Set([...shareable, ...goals].map(({ id }) => id));
    const kinds = new Map([...shareable, ...goals].map(({ id, kind: of }) => [id, of] as const));
    const { summary, offers, leftOut } = applied(composed, ready ? edits : noEdits, { noteIds, template });
    return {
      summary,
      rendering: render(summary, words),
      kept: parted.kept,
      version,
      words,
      language,
      ready,
      failed: opened === 'failed',
      live,
      edits,
      template,
      off: heldBack(conversation, shareable, known),
      // Without what is kept of the person, a line lacks facts that are there.
      offers: evidence ? offers : offers.filter(({ withheld }) => withheld),
      leftOut,
      kindOf: ({ noteIds: [first = ''] }, section) =>
        kinds.get(first) ?? (isNoteKind(section) ? section : undefined),
    };
  }, [
    conversation,
    notes,
    evidence,
    goals,
    period,
    development,
    ready,
    opened,
    live,
    edits,
    template,
    version,
    words,
    language,
  ]);
}
