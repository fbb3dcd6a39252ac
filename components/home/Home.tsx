import type { ReadableAtom } from 'nanostores';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { homeWords } from '@/utils/locale/areas/home';
import type { Settings } from '@/utils/settings/settings';
import { CoverBar } from '../cover/CoverBar';
import { CoverButton } from '../cover/CoverButton';
import { SheetPage } from '../development/SheetPage';
import { EvidencePlace } from '../evidence/EvidencePlace';
import { NotLoaded } from '../panel/NotLoaded';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { later } from '../ui/later';
import { useWords, useWordsOf } from '../words';
import { KeyMapButton } from './KeyMapButton';
import { Nav } from './Nav';
import { PlaceHeading } from './PlaceHeading';
import { People } from './people/People';
import { Person } from './person/Person';
import type { Route } from './route';
import { Findings } from './search/Findings';
import { Search } from './search/Search';
import { useFindings } from './search/useFindings';
import { useHome } from './services';
import { Today } from './today/Today';
import { useRoute } from './useRoute';

const DataPlace = later(() => import('../data/DataPlace').then((it) => it.DataPlace), NotLoaded);
const PaperPage = later(() => import('../delivery/PaperPage').then((it) => it.PaperPage), NotLoaded);
const Insights = later(() => import('./insights/Insights').then((it) => it.Insights), NotLoaded);

interface Props {
  readonly $settings: ReadableAtom<Settings>;
  choose(settings: Settings): void;
}

/** The page of people, actions and records; or, to be printed, one text and nothing around it. */
export function Home({ $settings, choose }: Props) {
  const route = useRoute();
  if (route.place === 'sheet') return <SheetPage {...route} />;
  if (route.place === 'paper') return <PaperPage {...route} />;
  return <Places route={route} $settings={$settings} choose={choose} />;
}

function Places({
  route,
  $settings,
  choose,
}: Props & { readonly route: Exclude<Route, { place: 'sheet' | 'paper' }> }) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  const { data } = useHome();
  const [query, setQuery] = useState('');
  const { found, readiness, ready } = useFindings(query);
  const leave = useCallback(() => setQuery(''), []);
  useEffect(() => {
    if (route) setQuery('');
  }, [route]);
  return (
    <div class="home">
      <CoverBar $settings={$settings} choose={choose} />
      <header>
        <h1>{words.product}</h1>
        <Nav route={route} />
        <Search query={query} onQuery={setQuery} onReady={ready} />
        <CoverButton $settings={$settings} choose={choose} />
        <KeyMapButton />
        <LanguageSwitch choose={choose} />
      </header>
      <main key={route.place}>
        {query.trim() !== '' ? (
          <Findings found={found} readiness={readiness} onFollow={leave} />
        ) : (
          <>
            {route.place === 'today' && <Today $settings={$settings} />}
            {route.place === 'people' && <People />}
            {route.place === 'person' && <Person key={route.id} id={route.id} at={route.at} />}
            {route.place === 'evidence' && (
              <>
                <PlaceHeading hidden>{home.nav.evidence}</PlaceHeading>
                <EvidencePlace key={route.of} personId={route.of} />
              </>
            )}
            {route.place === 'insights' && <Insights />}
            {route.place === 'data' && (
              <>
                <PlaceHeading hidden>{home.nav.data}</PlaceHeading>
                <DataPlace key={route.of} services={data} personId={route.of} />
              </>
            )}
          </>
        )}
      </main>
    </div>
  );
}
