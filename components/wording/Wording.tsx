import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { NoteKind } from '@/utils/notes/note';
import { isFixed } from '@/utils/wording/finding';
import { NotLoaded } from '../panel/NotLoaded';
import { useWordsOf } from '../words';
import { Card } from './Card';
import { MachineMark } from './MachineMark';
import { Mirror } from './Mirror';
import { replaceIn } from './replace';
import { useAnswers } from './useAnswers';
import { useFindings } from './useFindings';
import { useOpenCard } from './useOpenCard';

interface Props {
  /** What the field beside it is known to hold. */
  readonly text: string;
  readonly kind?: NoteKind | undefined;
  /** What stands there is covered: nothing of it is drawn once more. */
  readonly veiled: boolean;
}

/** px a card may take. */
const roomForCard = 260;

/** Where there is more room: below the field, as long as that is enough. */
function isAbove(area: HTMLTextAreaElement): boolean {
  const { top, bottom } = area.getBoundingClientRect();
  const around = (area.closest('main') ?? document.documentElement).getBoundingClientRect();
  return around.bottom - bottom < roomForCard && top - around.top > around.bottom - bottom;
}

/** Underlines what the check finds in the field that it stands beside, and says why in a card. */
export function Wording({ text, kind, veiled }: Props) {
  const wording = useWordsOf(wordingWords);
  const root = useRef<HTMLSpanElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [area, setArea] = useState<HTMLTextAreaElement>();
  useLayoutEffect(() => {
    setArea(root.current?.parentElement?.querySelector('textarea') ?? undefined);
  }, []);
  const answers = useAnswers();
  const { failed, ...found } = useFindings(area, text, kind, answers);
  const findings = veiled ? [] : found.findings;
  const [said, setSaid] = useState('');
  const { open, next, close, hold } = useOpenCard({
    area,
    mirror,
    card,
    findings,
    onNone: () => setSaid(wording.none),
  });

  const told = useRef(0);
  const count = veiled ? 0 : found.findings.length;
  useEffect(() => {
    if (!found.checked || told.current === count) return;
    told.current = count;
    setSaid(wording.count(count));
  }, [found.checked, count, wording]);

  // The card goes with the focus, unless the pointer alone holds it.
  useEffect(() => {
    const around = root.current?.parentElement;
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && around?.contains(relatedTarget))) close();
    };
    around?.addEventListener('focusout', onLeave);
    return () => around?.removeEventListener('focusout', onLeave);
  }, [close]);

  const done = () => {
    close();
    area?.focus();
  };
  const answered = async (answer: Promise<boolean>) => {
    done();
    if (!(await answer)) setSaid(wording.notKept);
  };
  const phrase = open ? found.text.slice(open.finding.start, open.finding.end) : '';

  return (
    <span ref={root} class="wording">
      {area && findings.length > 0 && (
        <Mirror area={area} text={found.text} findings={findings} open={open?.finding} mirror={mirror} />
      )}
      {area && open && (
        <Card
          text={found.text}
          finding={open.finding}
          context={{ kind, names: answers.names }}
          place={[findings.indexOf(open.finding) + 1, findings.length]}
          focus={open.by === 'key'}
          card={card}
          above={isAbove(area)}
          onUse={(edit, by) => {
            close();
            if (by === 'machine') void answers.markMachineWritten(edit.text);
            replaceIn(area, edit);
          }}
          onBegin={hold}
          onKeep={() => void answered(answers.keep(found.text, open.finding))}
          onIgnore={
            !isFixed(open.finding) && !open.finding.asWhole && answers.canIgnore(phrase)
              ? () => void answered(answers.ignore(phrase))
              : undefined
          }
          onOff={isFixed(open.finding) ? undefined : () => void answered(answers.turnOff(open.finding))}
          onNext={next}
          onClose={done}
        />
      )}
      {answers.machineWritten && <MachineMark text={found.text} keys={answers.machineWritten} />}
      <span class="hidden" role="status">
        {said}
      </span>
      {failed && <NotLoaded />}
    </span>
  );
}
