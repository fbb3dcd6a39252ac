import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import type { Filling, Refusal } from '@/utils/messages/fields';
import type { FieldDraft } from '@/utils/summary/field-drafts';
import type { Composed } from '../summary/useSummary';
import { careful } from '../ui/careful';
import { Held } from '../wording/Held';
import { useHold } from '../wording/useHold';
import { useWordsOf } from '../words';
import type { Fields } from './useFields';

interface Props {
  readonly composed: Composed;
  readonly drafts: readonly FieldDraft[];
  readonly fields: Fields;
  onLook(): void;
  onClose(): void;
}

/** Something of the text, or something else than before, stands in the field. */
const isInPart: readonly Refusal[] = ['altered', 'partly', 'no-answer'];

const fillingOf = ({ field, how, rendering }: FieldDraft): Filling => ({
  mark: field.mark,
  how: how === 'replace' ? 'replace' : 'behind',
  ...rendering,
});

/** The one press that fills, the one that takes it back, and what came of them as a whole. */
export function FillButtons({ composed, drafts, fields, onLook, onClose }: Props) {
  const fill = useWordsOf(fillWords);
  const { looked, busy, done, failed } = fields;
  const report = useRef<HTMLParagraphElement>(null);
  const ready = drafts.filter((it) => it.ready);
  const leaving = new Set(ready.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const hold = useHold(composed, ({ id }) => leaving.has(id));
  const waiting = drafts.filter((it) => !it.ready && it.how !== 'leave' && it.over > 0).length;
  const all = [...(done?.fields.values() ?? [])];
  const went = all.filter((it) => it.ok && it.missing === 0).length;
  const filled = done
    ? all.filter((it) => it.ok || isInPart.includes(it.reason)).map(({ mark }) => mark)
    : [...(looked?.seen.values() ?? [])].filter((it) => it.ok && it.filled).map(({ mark }) => mark);
  const canTakeBack = filled.length > 0 && done?.did !== 'take-back';

  // Filling took the keyboard into the page.
  useLayoutEffect(() => {
    if (done || failed) report.current?.focus();
  }, [done, failed]);
  /** What is pressed cannot be pressed meanwhile, or goes: the focus waits where its outcome is told. */
  const press = (work: () => unknown) => () => {
    report.current?.focus();
    void work();
  };

  const said = () => {
    if (busy === 'fill') return fill.filling;
    if (failed) return fill.failed[failed];
    if (!done) return waiting > 0 ? fill.waiting(waiting) : fill.neverSubmits;
    return done.did === 'fill' ? fill.done(went, all.length) : fill.takenBack(went, all.length);
  };

  return (
    <div class="fill-end">
      <p
        ref={report}
        tabIndex={-1}
        role="status"
        class={failed || (done && went < all.length) ? 'notice warn' : 'small'}
      >
        {said()}
      </p>
      <Held hold={hold} composed={composed} />
      <div class="fill-buttons" hidden={hold.held.length > 0}>
        {looked && !done && (
          <button
            {...careful}
            type="button"
            class="button primary"
            disabled={busy !== undefined || ready.length === 0}
            onClick={() => void hold.pass(press(() => fields.fill(ready.map(fillingOf))))}
          >
            {fill.fill(ready.length)}
          </button>
        )}
        {canTakeBack && (
          <button
            {...careful}
            type="button"
            class="button"
            disabled={busy !== undefined}
            onClick={press(() => fields.takeBack(filled))}
          >
            {fill.takeBack}
          </button>
        )}
        {(done || failed) && (
          <button type="button" class="button" disabled={busy !== undefined} onClick={press(onLook)}>
            {fill.lookAgain}
          </button>
        )}
        <button type="button" class="link" onClick={onClose}>
          {fill.close}
        </button>
      </div>
    </div>
  );
}
