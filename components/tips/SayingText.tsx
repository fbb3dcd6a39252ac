import { useShown } from '../cover/shown';
import type { FilledSaying } from '../pack';
import { Blank } from '../ui/Blank';

interface Props {
  readonly line: FilledSaying;
  /** The manager wrote it: it may hold names and ratings. */
  readonly own: boolean;
}

/** A line to say, with what only this conversation knows left visibly open. */
export function SayingText({ line: { parts, words }, own }: Props) {
  const shown = useShown();
  return (
    <>
      {parts.map((part, index) => {
        if ('text' in part) return own ? shown.text(part.text) : part.text;
        if (part.value) return shown.text(part.value);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change order
        return <Blank key={index} label={words.slot[part.slot]} words={words} />;
      })}
    </>
  );
}
