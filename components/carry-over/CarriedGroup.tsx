import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { carryWords } from '@/utils/locale/areas/carry';
import type { Note } from '@/utils/notes/note';
import { useWordsOf } from '../words';

/** More than this would push the talk itself off the screen. */
const few = 4;

interface Props {
  readonly heading: string;
  readonly notes: readonly Note[];
  draw(note: Note): ComponentChildren;
}

/** Some of what was left, the rest on request. */
export function CarriedGroup({ heading, notes, draw }: Props) {
  const carry = useWordsOf(carryWords);
  const [all, setAll] = useState(false);
  const shown = all ? notes : notes.slice(0, few);
  if (notes.length === 0) return null;
  return (
    <section>
      <h3 class="small">{heading}</h3>
      <ul>{shown.map(draw)}</ul>
      {shown.length < notes.length && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {carry.section.more(notes.length - shown.length)}
        </button>
      )}
    </section>
  );
}
