import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { OwnTip } from '@/utils/phrasing/own-tip';
import { type Competency, competencies } from '@/utils/phrasing/tip';
import { tipsFor } from '@/utils/phrasing/tips';
import { useContent } from '../pack';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';
import { useWords } from '../words';
import { TipCard } from './TipCard';

const OwnTipForm = later(() => import('./OwnTipForm').then((it) => it.OwnTipForm), NotLoaded);

/** Tips shown before the manager asks for more, and then at each further press. */
const few = 3;
const batch = 12;

/** What one could say in this stage: the best few, the rest on request; and lines of one's own. */
export function Tips({ conversation, onSearch }: { conversation: Conversation; onSearch(): void }) {
  const words = useWords();
  const { shelf, $settings } = useServices();
  const { pack } = useContent();
  const { kind, stage } = conversation;
  const { praiseFirst = true } = useStore($settings);
  const [shown, setShown] = useState(few);
  const [theme, setTheme] = useState<Competency | 'all'>('all');
  const [editing, setEditing] = useState<OwnTip | 'new'>();
  const tips = tipsFor(pack.tips, useStore(shelf.$shelf), { kind, stage, praiseFirst });
  const about = theme === 'all' ? tips : tips.filter(({ tip }) => tip?.theme === theme);
  const left = about.length - shown;
  const present = competencies.filter((it) => tips.some(({ tip }) => tip?.theme === it));
  return (
    // Not by its heading, which has a button in it.
    <section aria-label={words.tips.heading}>
      <h2 class="heading">
        {words.tips.heading}
        <button type="button" class="key" title={words.search.open} onClick={onSearch}>
          <span class="hidden">{words.search.open}</span>
          <span aria-hidden="true">/</span>
        </button>
      </h2>
      {shown > few && present.length > 0 && (
        <label class="small theme">
          {words.tips.theme}
          <select
            value={theme}
            onChange={({ currentTarget }) =>
              setTheme(competencies.find((it) => it === currentTarget.value) ?? 'all')
            }
          >
            {(['all', ...present] as const).map((it) => (
              <option key={it} value={it}>
                {words.tips.themes[it]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="tips">
        {about.slice(0, shown).map((offered) => (
          <TipCard
            key={offered.id}
            offered={offered}
            conversation={conversation}
            onEdit={() => offered.own && setEditing(offered.own)}
          />
        ))}
      </ul>
      <p class="row-links">
        {left > 0 && (
          <button type="button" class="link small" onClick={() => setShown(shown + batch)}>
            {words.tips.more(left)}
          </button>
        )}
        {shown > few && (
          <button
            type="button"
            class="link small"
            onClick={() => {
              setShown(few);
              setTheme('all');
            }}
          >
            {words.tips.fewer}
          </button>
        )}
        <button type="button" class="link small add" onClick={() => setEditing('new')}>
          {words.tips.add}
        </button>
      </p>
      {editing && (
        <OwnTipForm
          key={editing === 'new' ? 'new' : editing.id}
          {...(editing !== 'new' && { own: editing })}
          first={{ type: 'question', stages: [stage], text: '' }}
          onDone={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
