import { homeWords } from '@/utils/locale/areas/home';
import { useWordsOf } from '../words';
import { hashOf, places, type Route } from './route';

export function Nav({ route }: { route: Route }) {
  const home = useWordsOf(homeWords);
  const here = route.place === 'person' ? 'people' : route.place;
  return (
    <nav aria-label={home.nav.label}>
      {places.map((place) => (
        <a key={place} href={hashOf({ place })} aria-current={place === here ? 'page' : undefined}>
          {home.nav[place]}
        </a>
      ))}
    </nav>
  );
}
