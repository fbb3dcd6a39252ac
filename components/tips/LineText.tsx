import type { FilledLine } from '../pack';

/** A line to say, with what only this conversation knows left visibly open. */
export function LineText({ line: { parts, words } }: { line: FilledLine }) {
  return (
    <>
      {parts.map((part, index) => {
        if ('text' in part) return part.text;
        if (part.value) return part.value;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change order
          <span key={index} class="blank">
            {words.slot[part.slot]}
          </span>
        );
      })}
    </>
  );
}
