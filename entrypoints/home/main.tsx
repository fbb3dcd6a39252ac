import { render } from 'preact';
import { NotLoaded } from '@/components/panel/NotLoaded';
import { Stopped } from '@/components/panel/Stopped';
import { later } from '@/components/ui/later';
import { LanguageContext } from '@/components/words';
import { languageFor } from '@/utils/locale/language';
import { App } from './App';
import { wire } from './wire';

const root = document.getElementById('app') as HTMLElement;

const TakeOut = later(() => import('./take-out').then((it) => it.TakeOutHere), NotLoaded);

function stop(why: Parameters<typeof Stopped>[0]['why']): void {
  const language = languageFor(navigator.languages);
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Stopped why={why}>{why === 'newer' && <TakeOut />}</Stopped>
    </LanguageContext.Provider>,
    root,
  );
}

wire().then(
  (wired) => (wired.ok ? render(<App wired={wired} />, root) : stop(wired.refusal)),
  () => stop('failed'),
);
