import { howReadWords } from '@/utils/locale/areas/how-read';
import type { MeetingContext } from '@/utils/meeting/context';
import type { KindGuess } from '@/utils/meeting/kind';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';

function sourceOf({ learned, sure }: KindGuess): 'learned' | 'title' | 'likely' {
  if (learned) return 'learned';
  return sure ? 'title' : 'likely';
}

/** Who and what kind was recognised in the event, and by what; with the way to put it right. */
export function HowRead({ context, onChange }: { context: MeetingContext; onChange?: () => void }) {
  const words = useWords();
  const howRead = useWordsOf(howReadWords);
  const { name, text } = useShown();
  const { person, kind } = context;
  const title = text(context.title, person?.person);
  const who = person && ([name(person.person), howRead.source[person.source]] as const);
  const what = kind && ([words.kind[kind.kind], howRead.kindSource[sourceOf(kind)]] as const);
  const one = who ?? what;
  if (!one) return <p class="notice">{title}</p>;
  return (
    <p class="small how-read">
      {who && what ? howRead.read.both(title, ...who, ...what) : howRead.read.one(title, ...one)}{' '}
      {onChange && (
        <button type="button" class="link" onClick={onChange}>
          {howRead.read.change}
        </button>
      )}
    </p>
  );
}
