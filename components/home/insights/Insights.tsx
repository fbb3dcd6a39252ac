import { useEffect, useState } from 'preact/hooks';
import { insightsWords } from '@/utils/locale/areas/insights';
import { enough } from '@/utils/people/insights';
import type { Insights as Figures } from '@/utils/session/insights';
import { useWordsOf } from '../../words';
import { PlaceHeading } from '../PlaceHeading';
import { useHome } from '../services';
import { PerPerson } from './PerPerson';
import { FactsPerPraise, ShareBar } from './ShareBar';

/** Figures of how the manager notes and promises. Only the manager sees them. */
export function Insights() {
  const insights = useWordsOf(insightsWords);
  const services = useHome();
  const [figures, setFigures] = useState<Figures>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    services.insights().then(
      (found) => wanted && setFigures(found),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [services]);
  return (
    <>
      <PlaceHeading>{insights.intro.heading}</PlaceHeading>
      <p class="notice">{insights.intro.forYou}</p>
      <div role="status">
        {failed && <p>{insights.intro.failed}</p>}
        {!failed && !figures && <p class="small">{insights.intro.reading}</p>}
        {figures?.people.length === 0 && <p>{insights.intro.empty}</p>}
      </div>
      {figures && figures.people.length > 0 && (
        <>
          <p class="small">
            {insights.intro.period} {insights.intro.few(enough)}
          </p>
          <section>
            <h3 class="heading">{insights.mine.heading}</h3>
            <dl class="figures">
              <dt>{insights.mine.kept}</dt>
              <dd>
                <ShareBar share={figures.all.kept} />
              </dd>
              <dt>{insights.mine.borneOut}</dt>
              <dd>
                <ShareBar share={figures.all.borneOut} />
              </dd>
              <dt>{insights.mine.perPraise}</dt>
              <dd>
                <FactsPerPraise insight={figures.all} />
              </dd>
            </dl>
          </section>
          <PerPerson people={figures.people} />
        </>
      )}
    </>
  );
}
