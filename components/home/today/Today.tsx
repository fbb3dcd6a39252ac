import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { homeWords } from '@/utils/locale/areas/home';
import type { Settings } from '@/utils/settings/settings';
import { NotLoaded } from '../../panel/NotLoaded';
import { later } from '../../ui/later';
import { useWordsOf } from '../../words';
import { PlaceHeading } from '../PlaceHeading';
import { Refused } from '../Refused';
import { hashOf } from '../route';
import { useHome } from '../services';
import { useReader } from '../useReader';
import { ConversationList } from './ConversationList';
import { EmptyToday } from './EmptyToday';
import { OpenActions } from './OpenActions';

const BackupLine = later(() => import('../../data/BackupLine').then((it) => it.BackupLine), NotLoaded);

/** What a day begins with: who is next, what is unfinished, what was promised. */
export function Today({ $settings }: { $settings: ReadableAtom<Settings> }) {
  const home = useWordsOf(homeWords);
  const { today: live, now } = useHome();
  const settings = useStore($settings);
  useReader(live);
  const today = useStore(live.$today);
  return (
    <>
      <PlaceHeading>{home.nav.today}</PlaceHeading>
      <Refused of={live.$refused} />
      {today?.isEmpty && <EmptyToday />}
      {today && !today.isEmpty && (
        <>
          {today.inbox > 0 && (
            <p class="notice">
              <a href={hashOf({ place: 'evidence' })}>{home.today.inbox(today.inbox)}</a>
            </p>
          )}
          <div class="columns">
            <div class="column">
              <ConversationList
                heading={home.today.talks}
                conversations={today.coming}
                none={home.today.noTalks}
              />
              {today.unfinished.length > 0 && (
                <ConversationList heading={home.today.unfinished} conversations={today.unfinished} />
              )}
            </div>
            <OpenActions today={today} />
          </div>
          <BackupLine settings={settings} since={today.since} now={now()} />
        </>
      )}
    </>
  );
}
