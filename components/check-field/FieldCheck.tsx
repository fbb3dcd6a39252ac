import { useEffect, useRef, useState } from 'preact/hooks';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import type { Person } from '@/utils/meeting/person';
import type { FieldText } from '@/utils/messages/field-text';
import { useServices } from '../panel/services';
import { Sheet } from '../ui/Sheet';
import { useWords, useWordsOf } from '../words';
import { FieldFindings } from './FieldFindings';

interface Props {
  /** Whom the conversation is with, where there is one. */
  readonly person: Person | undefined;
  onClose(): void;
}

/** What the wording check says of a text field of the page. The text is read, and kept nowhere. */
export function FieldCheck({ person, onClose }: Props) {
  const words = useWords();
  const checkField = useWordsOf(checkFieldWords);
  const { readField } = useServices();
  const [field, setField] = useState<FieldText>();
  /** Of two readings the later one counts. */
  const latest = useRef(0);
  const look = async () => {
    latest.current += 1;
    const mine = latest.current;
    setField(undefined);
    const read = await readField();
    if (mine === latest.current) setField(read);
  };
  const looking = useRef(look);
  useEffect(() => void looking.current(), []);
  return (
    <Sheet title={checkField.title} back={words.panel.back} onClose={onClose}>
      {!field && (
        <p class="small" role="status">
          {checkField.reading}
        </p>
      )}
      {field && !field.ok && (
        <p class="notice warn" role="status">
          {checkField.unread[field.reason]}
        </p>
      )}
      {field?.ok && <FieldFindings field={field} person={person} />}
      <div class="row-buttons">
        <button type="button" class="button" disabled={!field} onClick={() => void look()}>
          {checkField.again}
        </button>
      </div>
      <p class="small">{checkField.stays}</p>
    </Sheet>
  );
}
