import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stages } from '@/utils/guide/stages';
import type { OwnTip } from '@/utils/phrasing/own-tip';
import { tipTypes } from '@/utils/phrasing/tip';
import type { OwnTipText } from '@/utils/session/shelf';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { focusAtEnd } from '../ui/focus';
import { useWords } from '../words';

interface Props {
  /** The line to change; without it a new one is made, beginning with `first`. */
  readonly own?: OwnTip;
  readonly first: OwnTipText;
  onDone(): void;
}

/** A line of the manager's own: its words, its type, and the stages it is offered in. */
export function OwnTipForm({ own, first, onDone }: Props) {
  const words = useWords();
  const { shelf } = useServices();
  const [tip, setTip] = useState<OwnTipText>(own ?? first);
  const [wrong, setWrong] = useState<'empty' | 'no-stage' | 'refused' | 'not-removed'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = useShown();
  useLayoutEffect(() => {
    if (field.current) focusAtEnd(field.current);
  }, []);

  const save = async () => {
    const text = tip.text.trim();
    if (!text) return setWrong('empty');
    if (tip.stages.length === 0) return setWrong('no-stage');
    const whole = { type: tip.type, stages: tip.stages, ...(tip.kinds && { kinds: tip.kinds }), text };
    const saved = await (own ? shelf.editOwn(own, whole) : shelf.addOwn(whole));
    if (saved) onDone();
    else setWrong('refused');
  };
  const remove = async (tip: OwnTip) => {
    if (await shelf.removeOwn(tip)) onDone();
    else setWrong('not-removed');
  };

  return (
    <form
      class="own-tip"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        class={text(tip.text) === tip.text ? '' : 'veiled'}
        maxLength={400}
        aria-label={words.tips.ownLabel}
        placeholder={words.tips.ownPlaceholder}
        spellcheck={false}
        defaultValue={tip.text}
        onInput={(event) => setTip({ ...tip, text: event.currentTarget.value })}
      />
      <label class="small">
        {words.tips.typeLabel}
        <select
          value={tip.type}
          onChange={(event) => {
            const type = tipTypes.find((it) => it === event.currentTarget.value);
            if (type) setTip({ ...tip, type });
          }}
        >
          {tipTypes.map((type) => (
            <option key={type} value={type}>
              {words.tipType[type]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="small chips">
        <legend>{words.tips.stagesLabel}</legend>
        {stages.map((stage) => {
          const on = tip.stages.includes(stage);
          return (
            <label key={stage} class={on ? 'on' : ''}>
              <input
                type="checkbox"
                class="hidden"
                checked={on}
                onChange={() =>
                  setTip({
                    ...tip,
                    stages: stages.filter((it) => (it === stage ? !on : tip.stages.includes(it))),
                  })
                }
              />
              {words.stage[stage]}
            </label>
          );
        })}
      </fieldset>
      <p class="error small" role="alert">
        {wrong && (wrong === 'not-removed' ? words.trouble.notDone : words.tips.wrong[wrong])}
      </p>
      <div class="row-buttons">
        <button type="button" class="button" onClick={onDone}>
          {words.notes.cancel}
        </button>
        {own && (
          <button type="button" class="button" onClick={() => void remove(own)}>
            {words.remove}
          </button>
        )}
        <button type="submit" class="button primary">
          {words.notes.save}
        </button>
      </div>
    </form>
  );
}
