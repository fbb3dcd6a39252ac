import { useStore } from '@nanostores/preact';
import { recentWeeks } from '@/utils/evidence/recency';
import { balanceWords } from '@/utils/locale/areas/balance';
import type { Note } from '@/utils/notes/note';
import {
  type BalanceFinding,
  type BalanceRuleId,
  type ToldLetter,
  toldLetters,
} from '@/utils/wording/balance/finding';
import { useShown } from '../cover/shown';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { goToNote } from '../summary/go-to-note';
import { useWordsOf } from '../words';

interface Place {
  readonly id: string;
  /** Said where there are several. */
  readonly label: string;
  go(): void;
}

/** A finding as it is said, and where it leads: to one place, or to one for each note. */
export interface BalanceLine {
  readonly rule: BalanceRuleId;
  readonly text: string;
  readonly warns: boolean;
  readonly places: readonly Place[];
}

const only = (go: () => void): Place => ({ id: '', label: '', go });

/** Puts findings into words. `toOrder` leads to where the order is mended, if that is not a note. */
export function useBalanceLines(findings: readonly BalanceFinding[], toOrder?: () => void): BalanceLine[] {
  const balance = useWordsOf(balanceWords);
  const { session, openHome } = useServices();
  const notes = useStore(session.$notes);
  const open = useOverlay();
  const shown = useShown();

  const list = (letters: readonly ToldLetter[]) =>
    letters.map((letter) => balance.letters[letter]).join(balance.and);
  const toNote = (note: Note, label = shown.note(note)): Place => ({
    id: note.id,
    label,
    go: () => void goToNote(session, note),
  });
  const notesOf = ({ noteIds }: BalanceFinding) =>
    noteIds.flatMap((id) => notes.find((note) => note.id === id) ?? []);
  const toBasis = (noteId: string): Place => only(() => open({ kind: 'basis', noteId }));

  function said(finding: BalanceFinding): string {
    const { length } = finding.noteIds;
    switch (finding.rule) {
      case 'BA-ORDER':
        return balance.order;
      case 'BA-ONESIDED':
        return finding.missing === 'strength' ? balance.noStrength : balance.noImprovement;
      case 'BA-PILE':
        return balance.pile(length);
      case 'EV-NO-FACT':
        return finding.borneOut > 0
          ? balance.facts(finding.borneOut, finding.of)
          : balance.noFacts(finding.of);
      case 'AC-SMART':
        return balance.goals(
          length,
          list(toldLetters.filter((it) => finding.missing.some((letters) => letters.includes(it)))),
        );
      case 'AC-OWNER-DATE': {
        const { noDate, whichDay, noOwner } = finding;
        return [
          noDate > 0 && balance.noDate(noDate),
          whichDay > 0 && balance.whichDay(whichDay),
          noOwner > 0 && balance.noOwner(noOwner),
        ]
          .filter(Boolean)
          .join(' · ');
      }
      case 'FA-RECENCY': {
        const { count, older } = finding;
        return [balance.recent(count, recentWeeks), older > 0 && balance.older(older)]
          .filter(Boolean)
          .join(' · ');
      }
      case 'SURPRISE':
        return balance.surprise(length);
    }
  }

  function placesOf(finding: BalanceFinding): Place[] {
    const concerned = notesOf(finding);
    const [first] = finding.noteIds;
    switch (finding.rule) {
      case 'BA-ORDER':
        // The strength is what goes up.
        return toOrder ? [only(toOrder)] : concerned.slice(-1).map((note) => toNote(note));
      case 'BA-ONESIDED':
        return [only(() => open({ kind: 'sbi', as: finding.missing }))];
      case 'EV-NO-FACT':
        return first ? [toBasis(first)] : [];
      case 'FA-RECENCY':
        return [first && finding.older > 0 ? toBasis(first) : only(() => openHome('evidence'))];
      case 'AC-SMART':
        return concerned.map((note, at) =>
          toNote(note, balance.needs(shown.note(note), list(finding.missing[at] ?? []))),
        );
      default:
        return concerned.map((note) => toNote(note));
    }
  }

  return findings.map((finding) => ({
    rule: finding.rule,
    text: said(finding),
    warns: finding.severity === 'warn',
    places: placesOf(finding),
  }));
}
