import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route';
import { createScrolling } from './scrolling';

/** Where this page is; follows its links and the browser's back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    const scrolling = createScrolling(life.signal);
    const follow = () => {
      scrolling.gone();
      setRoute(routeOf(location.hash));
    };
    addEventListener('hashchange', follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  return route;
}
