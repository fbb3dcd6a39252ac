import { useId, useRef, useState } from 'preact/hooks';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Offer } from '@/utils/summary/applied';
import type { Line } from '@/utils/summary/compose';
import { itemText } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import { useShown } from '../cover/shown';
import { Menu, type MenuItem } from '../panel/Menu';
import { IconButton } from '../ui/IconButton';
import { MachineMarked } from '../wording/MachineMarked';
import { useWordsOf } from '../words';
import { LineEditor } from './LineEditor';
import { LineOffer } from './LineOffer';
import type { Summing } from './summing';
import { WhereFrom } from './WhereFrom';

interface Props {
  readonly line: Line;
  readonly section: SectionId;
  readonly offer: Offer | undefined;
  readonly summing: Summing;
}

/** One line of the summary: what it says, in place to be edited, left out, or followed back to its notes. */
export function SummaryLine({ line, section, offer, summing }: Props) {
  const outgoing = useWordsOf(outgoingWords);
  const { text } = useShown();
  const [from, setFrom] = useState(false);
  const { composed, desk, editing, edit, focusSoon } = summing;
  const { id } = line;
  const textId = useId();
  const own = composed.edits.own.find((it) => it.id === id);
  const edited = composed.edits.lines.find((it) => it.id === id);
  const said = itemText(line, section, composed.words);
  const shown = text(said);
  /** What the notes said when the first words were written. */
  const began = useRef<string | undefined>(undefined);
  const begin = () => {
    began.current = edited ? undefined : said;
    edit(id);
  };
  const done = () => {
    edit(undefined);
    focusSoon(`line ${id}`);
  };

  if (editing === id)
    return (
      <li class="summary-line" data-focus={`line ${id}`}>
        <LineEditor
          value={own?.text ?? edited?.text ?? said}
          label={own ? outgoing.line.own : outgoing.line.field}
          {...(own && { placeholder: outgoing.line.own })}
          checked={{ kind: composed.kindOf(line, section) }}
          onWrite={(written, before) => desk.write(line, section, written, before)}
          onDone={done}
          onGone={() => desk.tidy(id, began.current)}
        />
      </li>
    );

  const takeAway = (leave: () => void, next: string) => {
    leave();
    focusSoon(next);
  };
  const items: MenuItem[] = [
    { label: outgoing.line.from, onChoose: () => setFrom(true) },
    ...(edited ? [{ label: outgoing.line.revert, onChoose: () => desk.revert(id) }] : []),
    own
      ? {
          label: outgoing.line.remove,
          onChoose: () => takeAway(() => desk.remove(id), summing.besides(id)),
        }
      : { label: outgoing.line.leaveOut, onChoose: () => takeAway(() => desk.leaveOut(id), `out ${id}`) },
  ];
  return (
    <li
      class="summary-line"
      data-focus={`line ${id}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !from) return;
        event.stopPropagation();
        takeAway(() => setFrom(false), `line ${id}`);
      }}
    >
      <p>
        <span id={textId}>{shown}</span>
        {edited && <span class="chip">{outgoing.line.edited}</span>}
        <MachineMarked text={said} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own */}
      <span class="buttons" role="group" aria-labelledby={textId}>
        {shown === said && <IconButton icon="edit" label={outgoing.line.edit} onPress={begin} />}
        <Menu label={outgoing.line.more} items={own ? items.slice(1) : items} />
      </span>
      {offer && (
        <LineOffer
          offer={offer}
          section={section}
          words={composed.words}
          onUse={() => takeAway(() => desk.revert(id), `line ${id}`)}
          onKeep={() => takeAway(() => desk.keepMine(offer), `line ${id}`)}
        />
      )}
      {from && (
        <WhereFrom
          line={line}
          earlier={summing.earlier}
          onClose={() => takeAway(() => setFrom(false), `line ${id}`)}
        />
      )}
    </li>
  );
}
