import { homeWords } from '@/utils/locale/areas/home';
import { dueGroups } from '@/utils/people/due-groups';
import type { Today } from '@/utils/session/today';
import { useWordsOf } from '../../words';
import { ActionList } from '../ActionList';
import { useHome } from '../services';

/** What both sides promised, by how near it is. */
export function OpenActions({ today }: { today: Today }) {
  const home = useWordsOf(homeWords);
  const { today: live } = useHome();
  const groups = dueGroups.filter((group) => today.actions[group].length > 0);
  return (
    <section class="open-actions">
      <h3 class="heading">{home.actions.heading}</h3>
      {groups.length === 0 && <p class="small">{home.actions.none}</p>}
      {groups.map((group) => (
        <section key={group} class={group}>
          <h4 class="small">{home.actions[group]}</h4>
          <ActionList actions={today.actions[group]} named settle={live.settle} />
        </section>
      ))}
      {today.more > 0 && (
        <button type="button" class="link" onClick={live.showAll}>
          {home.actions.more(today.more)}
        </button>
      )}
    </section>
  );
}
