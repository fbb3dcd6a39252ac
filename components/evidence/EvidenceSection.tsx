import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Evidence } from '@/utils/evidence/evidence';
import { periodOf } from '@/utils/evidence/period';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { LiveEvidence } from '@/utils/session/evidence';
import { useShown } from '../cover/shown';
import type { PanelServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { useWordsOf } from '../words';
import { Coverage } from './Coverage';
import { EvidenceFacts } from './EvidenceFacts';

/** So many stand in the panel before one asks for more. */
const first = 3;

interface Props {
  readonly conversation: Conversation;
  /** Handed over: a part that comes later and shares nothing with the panel's first code leaves it in one piece. */
  readonly services: PanelServices;
  /** A fact is to be begun with a line. */
  onStart(line: string): void;
}

function Pieces({ pieces, onStart }: Props & { readonly pieces: readonly Evidence[] }) {
  const evidence = useWordsOf(evidenceWords);
  const [all, setAll] = useState(false);
  const left = pieces.length - first;
  const { text } = useShown();

  return (
    <>
      <ul>
        {pieces.slice(0, all ? undefined : first).map((it) => (
          <li key={it.id}>
            <blockquote dir="auto">{text(it.quote)}</blockquote>
            <EvidenceFacts piece={it} />
            <IconButton
              icon="add"
              label={evidence.section.note}
              onPress={() => onStart(evidence.section.line(it.quote, it.on))}
            />
          </li>
        ))}
      </ul>
      {left > 0 && !all && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {evidence.section.more(left)}
        </button>
      )}
    </>
  );
}

function CoveredBy({ live, ...props }: Props & { readonly live: LiveEvidence }) {
  const evidence = useWordsOf(evidenceWords);
  const { conversation, services } = props;
  const { openHome, now } = services;
  const shown = useStore(live.$shown);
  const { name } = useShown();
  const waiting = useStore(live.$inbox)?.length ?? 0;
  const { personId, person } = conversation;
  useEffect(() => live.show(personId ?? ''), [live, personId]);

  if (shown?.personId !== personId) return null;
  const period = periodOf(shown?.conversations ?? [], conversation, now());
  const within = shown?.evidence.filter(({ on }) => on >= period.from && on <= period.to) ?? [];
  const toHome = (said: string) => (
    <button type="button" class="link small" onClick={() => openHome('evidence')}>
      {said}
    </button>
  );
  return (
    <section class="evidence-section" aria-labelledby="evidence-section">
      <h2 class="heading" id="evidence-section">
        {evidence.section.heading}
        <span>{within.length || ''}</span>
      </h2>
      {within.length === 0 ? (
        <div class="small">
          <p>{evidence.section.empty(name(person, personId))}</p>
          <p>{evidence.inbox.how}</p>
        </div>
      ) : (
        <>
          <Coverage pieces={within} period={period} />
          <Pieces pieces={within} {...props} />
        </>
      )}
      <p class="row-links">
        {waiting > 0 && toHome(evidence.section.waiting(waiting))}
        {toHome(evidence.section.open)}
      </p>
    </section>
  );
}

/** While one prepares and looks back: which months the evidence covers, and the evidence, to start facts from. */
export function EvidenceSection(props: Props) {
  const evidence = useWordsOf(evidenceWords);
  const { openEvidence } = props.services;
  const [live, setLive] = useState<LiveEvidence>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    openEvidence().then(setLive, () => setFailed(true));
  }, [openEvidence]);
  if (failed) return <p class="notice warn">{evidence.section.failed}</p>;
  return live ? <CoveredBy live={live} {...props} /> : null;
}
