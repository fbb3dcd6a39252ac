import { useState } from 'preact/hooks';
import { lastHappened } from '@/utils/evidence/evidence';
import { type Month, monthOf } from '@/utils/evidence/months';
import { periodOf } from '@/utils/evidence/period';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { homeWords } from '@/utils/locale/areas/home';
import type { PersonRecord } from '@/utils/people/person-record';
import type { PersonWhole } from '@/utils/session/person';
import { useShown } from '../../cover/shown';
import { Coverage } from '../../evidence/Coverage';
import { EvidenceFacts } from '../../evidence/EvidenceFacts';
import { useWordsOf } from '../../words';
import { hashOf } from '../route';
import { useHome } from '../services';

/** So many stand on the page before one asks for more. */
const first = 5;

interface Props {
  readonly person: PersonRecord;
  readonly whole: PersonWhole;
}

/** Somebody's evidence by month, and each piece of it, what happened last first; to be read. */
export function PersonEvidence({ person, whole }: Props) {
  const home = useWordsOf(homeWords);
  const evidence = useWordsOf(evidenceWords);
  const { now } = useHome();
  const { name, text } = useShown();
  const [month, setMonth] = useState<Month>();
  const [all, setAll] = useState(false);
  const pieces = [...whole.evidence].sort(lastHappened);
  const some = month ? pieces.filter(({ on }) => monthOf(on) === month) : pieces;
  const shown = all || month ? some : some.slice(0, first);
  return (
    <section class="person-evidence">
      <h3 class="heading">
        {home.nav.evidence}{' '}
        <span class="small">{pieces.length > 0 && evidence.list.count(pieces.length)}</span>
      </h3>
      {pieces.length === 0 && <p class="small">{evidence.list.empty(name(person, person.id))}</p>}
      {pieces.length > 0 && (
        <Coverage
          pieces={pieces}
          period={periodOf([], undefined, now())}
          chosen={month}
          onChoose={setMonth}
        />
      )}
      <p class="small" role="status">
        {month && (
          <>
            {some.length === 0 ? evidence.list.noneIn : evidence.list.count(some.length)}{' '}
            <button type="button" class="link small" onClick={() => setMonth(undefined)}>
              {evidence.list.all}
            </button>
          </>
        )}
      </p>
      <ul>
        {shown.map((piece) => (
          <li key={piece.id}>
            <blockquote dir="auto">{text(piece.quote)}</blockquote>
            {piece.remark && (
              <p class="remark" dir="auto">
                {text(piece.remark)}
              </p>
            )}
            <EvidenceFacts piece={piece} />
          </li>
        ))}
      </ul>
      <p class="person-links">
        {shown.length < some.length && (
          <button type="button" class="link small" onClick={() => setAll(true)}>
            {evidence.section.more(some.length - shown.length)}
          </button>
        )}
        <a class="link small" href={hashOf({ place: 'evidence', of: person.id })}>
          {evidence.list.change}
        </a>
      </p>
    </section>
  );
}
