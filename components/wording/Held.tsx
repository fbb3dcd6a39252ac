import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { wordingWords } from '@/utils/locale/areas/wording';
import { useShown } from '../cover/shown';
import { goToLine } from '../summary/go-to-line';
import type { Composed } from '../summary/useSummary';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useWordsOf } from '../words';
import { toldOf } from './told';
import type { HeldLine, Hold } from './useHold';

interface Props {
  readonly hold: Hold;
  readonly composed: Pick<Composed, 'live' | 'version'>;
}

/** In the place of the pressed button: what holds it, where that is, and how to answer. Nothing where nothing does. */
export function Held({ hold, composed }: Props) {
  const wording = useWordsOf(wordingWords);
  const { held, release } = hold;
  /** What came of an answer; a live region is there before it has something to say. */
  const [said, setSaid] = useState<string>();
  const isHeld = held.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it becomes so
  useLayoutEffect(() => {
    if (isHeld) setSaid('');
    else release();
  }, [isHeld]);

  return (
    <div class="held-here">
      {isHeld && (
        <List
          hold={hold}
          composed={composed}
          onKept={(kept) => {
            if (!kept) setSaid(wording.notKept);
            else if (held.length === 1) setSaid(wording.held.free);
          }}
        />
      )}
      {said !== undefined && (
        <p class="small" role="status">
          {said}
        </p>
      )}
    </div>
  );
}

/** Code points shown of what stands before a phrase, or behind it. */
const excerpt = 24;

/** What stands before a phrase in its sentence, or behind it. */
function around({ text, finding: { start, end, sentence } }: HeldLine, side: -1 | 1): string {
  const said = side < 0 ? text.slice(sentence[0], start) : text.slice(end, sentence[1]).trimEnd();
  const points = [...said];
  if (points.length <= excerpt) return said;
  return side < 0 ? `…${points.slice(-excerpt).join('')}` : `${points.slice(0, excerpt).join('')}…`;
}

interface ListProps extends Props {
  onKept(kept: boolean): void;
}

function List({ hold, composed, onKept }: ListProps) {
  useFocusReturn();
  const wording = useWordsOf(wordingWords);
  const reasons = useWordsOf(reasonsWords);
  const { text: shown, covered } = useShown();
  const { held } = hold;
  const heading = useRef<HTMLHeadingElement>(null);
  const count = held.length;
  const blanks = held.filter(({ finding }) => finding.rule === 'BLANK').length;
  // Said again with what is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one was answered
  useLayoutEffect(() => heading.current?.focus(), [count]);
  const phraseOf = ({ text, finding }: HeldLine) => shown(text.slice(finding.start, finding.end).trim());

  return (
    <section
      class="notice held"
      aria-labelledby="held"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        hold.release();
      }}
    >
      <h3 id="held" ref={heading} tabIndex={-1}>
        {wording.held.heading(count - blanks, blanks)}
      </h3>
      <p>{wording.held.lead}</p>
      <ul>
        {held.map((it) => {
          const { finding } = it;
          const phrase = phraseOf(it);
          return (
            <li key={`${it.lineId} ${finding.rule} ${finding.start}`}>
              <p>
                {covered ? '' : around(it, -1)}
                <strong class="wording-severity stop">{phrase}</strong>
                {covered ? '' : around(it, 1)}
              </p>
              <p class="small">
                {finding.rule === 'BLANK' ? (
                  wording.held.blank
                ) : (
                  <>
                    {toldOf(finding, reasons).reason} {finding.asWhole && wording.card.asWhole}
                  </>
                )}
              </p>
              <span class="held-buttons">
                <button
                  type="button"
                  class="button"
                  aria-label={wording.held.goToLabel(phrase)}
                  onClick={() => {
                    hold.release();
                    goToLine(composed, it.lineId);
                  }}
                >
                  {wording.held.goTo}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={wording.held.keepLabel(phrase)}
                  onClick={() => void hold.keep(it).then(onKept)}
                >
                  {wording.held.keep}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="link" onClick={hold.release}>
        {wording.held.back}
      </button>
    </section>
  );
}
