import { useState } from 'preact/hooks';
import { type LinePart, lineText, partsOf, type Slot } from '@/utils/phrasing/line';
import type { Tip } from '@/utils/phrasing/tip';
import { focusComposer } from '../notes/Composer';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useWords } from '../words';

function Part({ part, label }: { part: LinePart; label(slot: Slot): string }) {
  if ('text' in part) return <>{part.text}</>;
  if (part.value) return <>{part.value}</>;
  return <span class="blank">{label(part.slot)}</span>;
}

interface Props {
  readonly tip: Tip;
  readonly known: Partial<Record<Slot, string>>;
}

/** One line to say, with what only this conversation knows left visibly open. */
export function TipCard({ tip, known }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { session, copyText } = useServices();
  const [copied, setCopied] = useState(false);
  const parts = partsOf(tip.line[language], known);
  const label = (slot: Slot) => words.slot[slot];
  const text = lineText(parts, (slot) => words.tips.blank(words.slot[slot]));
  return (
    <li class={`tip ${tip.type}`}>
      <span class="small type">{words.tipType[tip.type]}</span>
      <p>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change order
          <Part key={index} part={part} label={label} />
        ))}
      </p>
      <span class="buttons">
        <IconButton
          icon={copied ? 'check' : 'copy'}
          label={copied ? words.tips.copied : words.tips.copy}
          onPress={() => void copyText(text).then(setCopied)}
        />
        <IconButton
          icon="add"
          label={words.tips.note}
          onPress={() => {
            session.begin(text);
            focusComposer();
          }}
        />
      </span>
    </li>
  );
}
