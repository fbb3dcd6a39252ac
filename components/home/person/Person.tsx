import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { homeWords } from '@/utils/locale/areas/home';
import { peopleWords } from '@/utils/locale/areas/people';
import type { LivePerson, PersonPage } from '@/utils/session/person';
import { useShown } from '../../cover/shown';
import { NotLoaded } from '../../panel/NotLoaded';
import { later } from '../../ui/later';
import { useWordsOf } from '../../words';
import { ActionList } from '../ActionList';
import { PlaceHeading } from '../PlaceHeading';
import { Refused } from '../Refused';
import { Regrouped } from '../Regrouped';
import { hashOf } from '../route';
import { useHome } from '../services';
import { useReader } from '../useReader';
import { Conversations } from './Conversations';
import { Goals } from './Goals';
import { Identity } from './Identity';
import { Merge } from './Merge';
import { Move } from './Move';
import { RaisedAgain } from './RaisedAgain';
import { SideBySide } from './SideBySide';

/* What stands below the first screen, behind everything else that is read. */
const PersonEvidence = later(() => import('./PersonEvidence').then((it) => it.PersonEvidence), NotLoaded);
const Cycles = later(() => import('../../development/Cycles').then((it) => it.Cycles), NotLoaded);

interface Props {
  readonly id: string;
  /** The conversation, or the note, that is to be seen. */
  readonly at: string | undefined;
}

function Whole({ page, live, at }: { page: PersonPage; live: LivePerson; at: string | undefined }) {
  const people = useWordsOf(peopleWords);
  const home = useWordsOf(homeWords);
  const whole = useStore(live.$whole);
  const notes = useMemo(() => whole && [...whole.notes.values()].flat(), [whole]);
  const { person, actions } = page;
  return (
    <>
      <div class="columns">
        <div class="column">
          <Conversations page={page} whole={whole} at={at} />
          {whole && <PersonEvidence person={person} whole={whole} />}
        </div>
        <div class="column">
          <section>
            <h3 class="heading">{people.page.actions}</h3>
            {actions.length === 0 && <p class="small">{home.actions.none}</p>}
            <ActionList actions={actions} named={false} settle={live.settle} />
          </section>
          {notes && <Goals notes={notes} setGoal={live.setGoal} />}
          {notes && whole && <RaisedAgain notes={notes} personId={person.id} />}
          {!whole && (
            <p class="small" role="status">
              {people.page.reading}
            </p>
          )}
          <Identity key={person.id} person={person} />
          <Merge person={person} />
          {whole && <Move person={person} whole={whole} />}
          <p class="person-links">
            <a class="link small" href={hashOf({ place: 'data', of: person.id })}>
              {people.page.toData}
            </a>
          </p>
        </div>
      </div>
      {whole && <Cycles cycles={whole.cycles} />}
      {whole && <SideBySide whole={whole} />}
    </>
  );
}

/** Everything of one person, the newest first. */
export function Person({ id, at }: Props) {
  const people = useWordsOf(peopleWords);
  const services = useHome();
  const live = useMemo(() => services.person(id), [services, id]);
  useReader(live);
  const page = useStore(live.$page);
  const { covered, name } = useShown();
  return (
    <>
      <Refused of={live.$refused} />
      <Regrouped />
      {page === null && (
        <>
          <p>{people.page.notFound}</p>
          <p>
            <a href={hashOf({ place: 'people' })}>{people.page.toPeople}</a>
          </p>
        </>
      )}
      {page && (
        <>
          <div class="person-head">
            <PlaceHeading>{name(page.person, id)}</PlaceHeading>
            {!covered && page.person.emails.length > 0 && (
              <p class="small">{page.person.emails.join(' · ')}</p>
            )}
          </div>
          <Whole page={page} live={live} at={at} />
        </>
      )}
    </>
  );
}
