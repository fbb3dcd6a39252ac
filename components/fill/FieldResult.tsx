import { useState } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import { insertionWords } from '@/utils/locale/areas/insertion';
import type { FormField } from '@/utils/meeting/reading';
import type { FieldDone, Refusal } from '@/utils/messages/fields';
import { lengthIn } from '@/utils/summary/field-text';
import type { Rendering } from '@/utils/summary/render';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';

interface Props {
  readonly result: FieldDone;
  readonly did: 'fill' | 'take-back';
  readonly rendering: Rendering;
  readonly kind: FormField['kind'];
}

/** What became of one field; where not all of the text is there, the clipboard helps. */
export function FieldResult({ result, did, rendering, kind }: Props) {
  const fill = useWordsOf(fillWords);
  const insertion = useWordsOf(insertionWords);
  const { copy } = useServices();
  const [copied, setCopied] = useState('');
  if (result.ok) {
    // Counted like the preview above it: an editor numbers its lists itself.
    const whole = did === 'fill' ? fill.wrote(lengthIn(kind, rendering)) : fill.back;
    if (did === 'take-back' || result.missing === 0) return <p class="fill-result good">{whole}</p>;
  }
  const whyNot = (reason: Refusal) => {
    if (reason === 'changed') return did === 'fill' ? fill.refused.changed : fill.refused.notBack;
    if (reason === 'altered') return fill.refused.altered;
    if (did === 'take-back' && reason === 'not-taken') return fill.refused.notTakenBack;
    return insertion.reason[reason];
  };
  const said = result.ok ? fill.cut(result.written, result.missing) : whyNot(result.reason);
  return (
    <div class="notice warn">
      <p>{said}</p>
      {did === 'fill' && (
        <button
          type="button"
          class="link"
          onClick={() => void copy(rendering).then((done) => setCopied(done ? fill.copied : fill.copyFailed))}
        >
          {fill.copy}
        </button>
      )}{' '}
      <span role="status">{copied}</span>
    </div>
  );
}
