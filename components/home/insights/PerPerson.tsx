import { insightsWords } from '@/utils/locale/areas/insights';
import type { Insights } from '@/utils/session/insights';
import { useWordsOf } from '../../words';
import { PersonLink } from '../PersonLink';
import { Bar, FactsPerPraise, ShareBar } from './ShareBar';

/** Where the manager's words go, person by person. */
export function PerPerson({ people }: Pick<Insights, 'people'>) {
  const insights = useWordsOf(insightsWords);
  const most = Math.max(...people.map(({ insight }) => insight.words));
  return (
    <section>
      <h3 class="heading">{insights.table.heading}</h3>
      <table class="insights-table">
        <caption class="small">{insights.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{insights.table.person}</th>
            <th scope="col">{insights.table.words}</th>
            <th scope="col">{insights.mine.borneOut}</th>
            <th scope="col">{insights.mine.perPraise}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, insight }) => (
            <tr key={person.id}>
              <th scope="row">
                <PersonLink person={person} />
              </th>
              <td data-label={insights.table.words}>
                <Bar part={insight.words / most} few={false}>
                  {insights.table.wordsOf(insight.words, insight.conversations)}
                </Bar>
              </td>
              <td data-label={insights.mine.borneOut}>
                <ShareBar share={insight.borneOut} />
              </td>
              <td data-label={insights.mine.perPraise}>
                <FactsPerPraise insight={insight} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
