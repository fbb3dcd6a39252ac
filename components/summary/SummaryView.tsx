import { useStore } from '@nanostores/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { LiveSummary } from '@/utils/session/live-summary';
import type { SectionId } from '@/utils/summary/section';
import { templateFor } from '@/utils/summary/template';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useWords, useWordsOf } from '../words';
import { BeforeItLeaves } from './BeforeItLeaves';
import { summaryDesk } from './desk';
import { SectionsEditor } from './SectionsEditor';
import { SummarySection } from './SummarySection';
import type { Summing } from './summing';
import { useFocusSoon } from './useFocusSoon';
import { type Composed, useSummary } from './useSummary';
import { VersionSwitch } from './VersionSwitch';

interface Props {
  readonly conversation: Conversation;
  /** Leads to the first point that is not decided. */
  readonly onUndecided?: (() => void) | undefined;
}

/** What leaves, what stays, and the text itself, to be worked on; covered, it leaves as it is all the same. */
export function SummaryView({ conversation, onUndecided }: Props) {
  const words = useWords();
  const outgoing = useWordsOf(outgoingWords);
  const composed = useSummary(conversation);
  const { live, version, ready, failed } = composed;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 class="heading" id="summary">
        {words.summary.heading}
      </h2>
      {failed && (
        <p class="notice warn" role="alert">
          {outgoing.unread}
        </p>
      )}
      {live && ready && (
        <Sheet
          key={`${conversation.id} ${version}`}
          conversation={conversation}
          composed={composed}
          live={live}
          onUndecided={onUndecided}
        />
      )}
    </section>
  );
}

interface SheetProps extends Props {
  readonly composed: Composed;
  readonly live: LiveSummary;
}

function Sheet({ conversation, composed, live, onUndecided }: SheetProps) {
  const outgoing = useWordsOf(outgoingWords);
  const { $settings } = useServices();
  const { text } = useShown();
  const { goals } = useStore(live.$before);
  const [editing, edit] = useState<string>();
  const [sectionsOpen, setSectionsOpen] = useState(false);
  const [placed, setPlaced] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusSoon = useFocusSoon(root);
  const { kind } = conversation;
  const { version, template, summary, leftOut, offers, edits } = composed;
  const desk = useMemo(
    () =>
      summaryDesk(live, version, (all) =>
        templateFor(kind, version, all.template, $settings.get().templates),
      ),
    [live, version, kind, $settings],
  );

  const usual = (id: SectionId) => composed.words.section(id, kind);
  const nameOf = (id: SectionId) => template.find((it) => it.id === id)?.name ?? usual(id);
  const on = template.filter((it) => it.on);
  const shown = on.flatMap(({ id, name }) => {
    const section = summary.sections.find((it) => it.id === id);
    const isThere =
      section ||
      leftOut.some((it) => it.section === id) ||
      offers.some(({ now, edit: it }) => !now && it.section === id) ||
      edits.own.some((it) => it.section === id && it.id === editing);
    return isThere ? [section ?? { id, ...(name && { name }), lines: [] }] : [];
  });
  const summing: Summing = {
    composed,
    desk,
    earlier: goals,
    editing,
    edit,
    focusSoon,
    besides: (id) => {
      const home = shown.find(({ lines }) => lines.some((line) => line.id === id));
      return home ? `section ${home.id}` : 'sections';
    },
  };
  const goTo = (selector: string) => root.current?.querySelector<HTMLElement>(`${selector} button`)?.focus();

  return (
    <div class="sheet-of-summary" ref={root}>
      <VersionSwitch version={version} live={live} />
      <BeforeItLeaves
        composed={composed}
        nameOf={(id) => text(nameOf(id))}
        toSections={() => {
          setSectionsOpen(true);
          focusSoon('sections');
        }}
        toLeftOut={() => goTo('.summary-line.out')}
        toOffer={() => goTo('.offer')}
        toUndecided={() => onUndecided?.()}
      />
      {shown.map((section, at) => (
        <SummarySection
          key={section.id}
          section={section}
          heading={nameOf(section.id)}
          usual={usual(section.id)}
          summing={summing}
          onMoved={(step) => {
            const place = Math.min(shown.length, Math.max(1, at + 1 + step));
            setPlaced(outgoing.section.moved(text(nameOf(section.id)), place, shown.length));
          }}
          onOff={() => {
            const next = shown[at + 1] ?? shown[at - 1];
            focusSoon(next ? `section ${next.id}` : 'sections');
          }}
        />
      ))}
      <p class="hidden" role="status">
        {placed}
      </p>
      <SectionsEditor
        conversation={conversation}
        summing={summing}
        nameOf={(id) => text(nameOf(id))}
        open={sectionsOpen}
        onOpen={setSectionsOpen}
      />
    </div>
  );
}
