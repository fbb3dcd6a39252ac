import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { carryWords } from '@/utils/locale/areas/carry';
import type { Note } from '@/utils/notes/note';
import type { CarryOver } from '@/utils/people/carry-over';
import type { LiveCarryOver } from '@/utils/session/carry-over';
import { useWordsOf } from '../words';
import { CarriedGroup } from './CarriedGroup';
import { CarriedRow } from './CarriedRow';
import { useAgenda } from './useAgenda';

interface Props {
  readonly carried: CarryOver;
  readonly live: LiveCarryOver;
  readonly conversation: Conversation;
}

const groups = ['employee', 'manager', 'goals', 'unfinished'] as const;

export function CarriedSection({ carried, live, conversation }: Props) {
  const carry = useWordsOf(carryWords);
  const agenda = useAgenda(conversation.id);
  const [refused, setRefused] = useState(false);
  const told = (work: Promise<boolean>) => void work.then((done) => setRefused(!done));
  const settle = (note: Note, done: boolean) => told(live.settle(note, done ? 'done' : 'open'));
  return (
    <section class="carry-over" aria-labelledby="carry-over">
      <h2 class="heading" id="carry-over">
        {carry.section.heading(carried.last)}
      </h2>
      <p role="alert" class="small">
        {refused && carry.section.refused}
      </p>
      {groups.map((group) => (
        <CarriedGroup
          key={group}
          heading={carry.section[group]}
          notes={carried[group]}
          draw={(note) => (
            <CarriedRow
              key={note.id}
              note={note}
              brought={agenda.has(note)}
              onBring={() => told(agenda.toggle(note))}
              onSettle={(done) => settle(note, done)}
            />
          )}
        />
      ))}
    </section>
  );
}
