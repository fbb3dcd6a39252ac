import { insightsWords } from '@/utils/locale/areas/insights';
import { enough, type Insight, type Share } from '@/utils/people/insights';
import { useWordsOf } from '../../words';

/** A bar from 0 to its whole length, with what it says beside it. Few cases are pale and marked. */
export function Bar({ part, few, children }: { part: number; few: boolean; children: string }) {
  const insights = useWordsOf(insightsWords);
  return (
    <span class={few ? 'share few' : 'share'}>
      <span class="track" aria-hidden="true">
        <span style={{ width: `${Math.round(Math.min(1, part) * 100)}%` }} />
      </span>
      <span>
        {children}
        {few && <span class="chip">{insights.share.few}</span>}
      </span>
    </span>
  );
}

/** Some of all, as a bar and in words. */
export function ShareBar({ share: { of, among } }: { share: Share }) {
  const insights = useWordsOf(insightsWords);
  if (among === 0) return <span class="small">{insights.share.none}</span>;
  return (
    <Bar part={of / among} few={among < enough}>
      {insights.share.of(of, among)}
    </Bar>
  );
}

export function FactsPerPraise({ insight: { facts, praise } }: { insight: Insight }) {
  const insights = useWordsOf(insightsWords);
  if (praise === 0) return <span class="small">{insights.share.none}</span>;
  return (
    <Bar part={facts / praise} few={praise < enough}>
      {insights.share.perPraise(facts, praise)}
    </Bar>
  );
}
