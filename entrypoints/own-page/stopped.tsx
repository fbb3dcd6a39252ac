import { render } from 'preact';
import { NotLoaded } from '@/components/panel/NotLoaded';
import { Stopped } from '@/components/panel/Stopped';
import { later } from '@/components/ui/later';
import { LanguageContext } from '@/components/words';
import { languageFor } from '@/utils/locale/language';

type Why = Parameters<typeof Stopped>[0]['why'];

const TakeOut = later(() => import('./take-out').then((it) => it.TakeOutHere), NotLoaded);

/** Says why a page of ours shows nothing, in the browser's language: what was chosen cannot be read. */
export function showStopped(root: HTMLElement, why: Why, openSidePanel?: () => void): void {
  const language = languageFor(navigator.languages);
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Stopped why={why} {...(openSidePanel && { openSidePanel })}>
        {why === 'newer' && <TakeOut />}
      </Stopped>
    </LanguageContext.Provider>,
    root,
  );
}
