import type { MeetingContext } from '@/utils/meeting/context';
import { useWords } from '../words';

/** What was recognised in the event, and by what; with the way to put it right. */
export function HowRead({ context, onChange }: { context: MeetingContext; onChange?: () => void }) {
  const words = useWords();
  const { title, person } = context;
  if (!person) return <p class="notice">{title}</p>;
  return (
    <p class="small how-read">
      {words.read.from(title, person.person.name, words.source[person.source])}{' '}
      {onChange && (
        <button type="button" class="link" onClick={onChange}>
          {words.read.change}
        </button>
      )}
    </p>
  );
}
