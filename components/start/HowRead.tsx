import type { MeetingContext } from '@/utils/meeting/context';
import type { KindGuess } from '@/utils/meeting/kind';
import { useShown } from '../cover/shown';
import { useWords } from '../words';

function sourceOf({ learned, sure }: KindGuess): 'learned' | 'title' | 'likely' {
  if (learned) return 'learned';
  return sure ? 'title' : 'likely';
}

/** Who and what kind was recognised in the event, and by what; with the way to put it right. */
export function HowRead({ context, onChange }: { context: MeetingContext; onChange?: () => void }) {
  const words = useWords();
  const { name, text } = useShown();
  const { person, kind } = context;
  const title = text(context.title, person?.person);
  const who = person && ([name(person.person), words.source[person.source]] as const);
  const what = kind && ([words.kind[kind.kind], words.kindSource[sourceOf(kind)]] as const);
  const one = who ?? what;
  if (!one) return <p class="notice">{title}</p>;
  return (
    <p class="small how-read">
      {who && what ? words.read.both(title, ...who, ...what) : words.read.one(title, ...one)}{' '}
      {onChange && (
        <button type="button" class="link" onClick={onChange}>
          {words.read.change}
        </button>
      )}
    </p>
  );
}
