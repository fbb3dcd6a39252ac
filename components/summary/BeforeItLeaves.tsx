import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { wordingWords } from '@/utils/locale/areas/wording';
import { factsAmong, lackingFact } from '@/utils/notes/basis';
import { undecided } from '@/utils/notes/ledger';
import { lengthOf } from '@/utils/summary/render';
import { type Severity, severities } from '@/utils/wording/rule';
import { BalanceRemarks } from '../balance/BalanceRemarks';
import { useShown } from '../cover/shown';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { useLeaving } from '../wording/useLeaving';
import { useWordsOf } from '../words';
import { goToLine } from './go-to-line';
import type { Composed } from './useSummary';

interface Props {
  readonly composed: Composed;
  /** The heading of a section, as it is written. */
  nameOf(section: Composed['off'][number]): string;
  /** Each leads to where it is mended. */
  toSections(): void;
  toLeftOut(): void;
  toOffer(): void;
  toUndecided(): void;
}

interface Remark {
  readonly text: string;
  /** Something that one would rather know before than after. */
  readonly warns?: boolean;
  /** Without an answer to it nothing leaves. */
  readonly stops?: boolean;
  /** Absent where there is nothing to mend. */
  onPress?(): void;
}

/** What leaves and what does not, and what is not settled: a line each, and each leads to its place. */
export function BeforeItLeaves({ composed, nameOf, toSections, toLeftOut, toOffer, toUndecided }: Props) {
  const outgoing = useWordsOf(outgoingWords);
  const wording = useWordsOf(wordingWords);
  const { session, facts, $settings } = useServices();
  const { wordingOff } = useStore($settings);
  const conversation = useStore(session.$conversation);
  const notes = useStore(session.$notes);
  const evidence = useStore(facts.$evidence);
  const open = useOverlay();
  const { covered } = useShown();
  const { summary, rendering, kept, off, leftOut, offers } = composed;
  const { length } = summary.sections;
  const asksForFacts = !wordingOff?.rules?.includes('EV-NO-FACT');
  const lacking = evidence && asksForFacts ? lackingFact(notes, factsAmong(notes, evidence)) : [];
  const [first] = lacking;
  const unsettled = undecided(notes).length;

  const { found, blanks, failed } = useLeaving(composed);
  const next = useRef<Partial<Record<Severity | 'blank', number>>>({});
  /** To the line of the first; pressed again, to that of the one after it. */
  const toEach = (these: readonly { readonly lineId: string }[], of: Severity | 'blank') => () => {
    const at = (next.current[of] ?? 0) % these.length;
    next.current[of] = at + 1;
    goToLine(composed, these[at]?.lineId ?? '');
  };

  const remarks: Remark[] = [];
  const [blank] = blanks;
  if (blank) {
    const { text, finding } = blank;
    remarks.push({
      text: outgoing.before.blanks(blanks.length, text.slice(finding.start, finding.end)),
      stops: true,
      onPress: toEach(blanks, 'blank'),
    });
  }
  for (const severity of severities) {
    const these = found.filter(({ finding }) => finding.severity === severity);
    if (these.length === 0) continue;
    remarks.push({
      text: wording.before[severity](these.length),
      warns: severity === 'warn',
      stops: severity === 'stop',
      onPress: toEach(these, severity),
    });
  }
  if (failed) remarks.push({ text: wording.before.unloaded });
  if (lacking.length > 0 && first)
    remarks.push({
      text: outgoing.before.lacking(lacking.length),
      warns: true,
      onPress: () => open({ kind: 'basis', noteId: first.id }),
    });
  if (unsettled > 0) remarks.push({ text: outgoing.before.undecided(unsettled), onPress: toUndecided });
  if (offers.length > 0)
    remarks.push({ text: outgoing.before.offers(offers.length), warns: true, onPress: toOffer });
  if (leftOut.length > 0) remarks.push({ text: outgoing.before.leftOut(leftOut.length), onPress: toLeftOut });
  if (off.length > 0)
    remarks.push({ text: outgoing.before.off(off.map(nameOf).join(' · ')), onPress: toSections });
  if (covered) remarks.push({ text: outgoing.before.covered });

  return (
    <section class="notice before" aria-label={outgoing.before.heading}>
      <p>
        {length > 0 ? outgoing.before.leaves(length, lengthOf(rendering), kept) : outgoing.before.empty(kept)}
      </p>
      {length > 0 && remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map(({ text, warns, stops, onPress }) => (
            <li key={text}>
              {onPress ? (
                <button type="button" class={stops ? 'stops' : warns ? 'warns' : ''} onClick={onPress}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
      {length > 0 && conversation && (
        <BalanceRemarks conversation={conversation} sections={summary.sections} toSections={toSections} />
      )}
    </section>
  );
}
