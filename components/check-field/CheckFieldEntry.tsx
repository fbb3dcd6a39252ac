import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { useOverlay } from '../panel/overlay';
import { useWordsOf } from '../words';

/** The way to have a text field of the page checked. */
export function CheckFieldEntry() {
  const checkField = useWordsOf(checkFieldWords);
  const open = useOverlay();
  return (
    <div class="check-field-entry">
      <button type="button" class="button" onClick={() => open({ kind: 'field' })}>
        {checkField.open}
      </button>
      <p class="small">{checkField.openHint}</p>
    </div>
  );
}
