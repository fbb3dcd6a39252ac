import { render } from 'preact';
import { NotLoaded } from '@/components/panel/NotLoaded';
import { Stopped } from '@/components/panel/Stopped';
import { later } from '@/components/ui/later';
import { LanguageContext } from '@/components/words';
import { browser, sidePanel } from '@/utils/browser/api';
import { languageFor } from '@/utils/locale/language';
import { createLiveArrival, type Heard } from '@/utils/session/live-arrival';
import { App } from './App';
import { hearActiveTab } from './active-tab';
import { createCheckAsked } from './asked';
import { followFields } from './following';
import { findHost } from './host';
import { createServices } from './services';
import { wire } from './wire';

/** In a frame the address carries the pass that the launcher gave; the side panel is a page of its own. */
const pass = location.hash.slice(1);
const framed = window.parent !== window;
const root = document.getElementById('app') as HTMLElement;

const TakeOut = later(() => import('../home/take-out').then((it) => it.TakeOutHere), NotLoaded);

function stop(why: Parameters<typeof Stopped>[0]['why']): void {
  const language = languageFor(navigator.languages);
  document.documentElement.lang = language;
  const openSidePanel = () => void browser.runtime.sendMessage({ kind: 'open-side-panel' });
  render(
    <LanguageContext.Provider value={language}>
      <Stopped why={why} {...(framed && sidePanel() && { openSidePanel })}>
        {why === 'newer' && <TakeOut />}
      </Stopped>
    </LanguageContext.Provider>,
    root,
  );
}

async function begin(): Promise<void> {
  const [host, wired] = await Promise.all([framed ? findHost(pass) : undefined, wire()]);
  if (framed && !host) return stop('uninvited');
  if (!wired.ok) return stop(wired.refusal);
  const arrival = createLiveArrival({ ...wired, now: Date.now });
  const check = createCheckAsked(host !== undefined);
  const services = createServices(wired, host, check.$asked);
  render(<App wired={wired} arrival={arrival} services={services} />, root);
  const hear = (heard: Heard) => {
    // Once a conversation is on the screen, a page that cannot be understood is no reason to take it away.
    arrival.hear(check.hear(heard)).catch(() => arrival.$arrived.get() || stop('failed'));
  };
  wired.session.$conversation.listen((conversation) => host?.shows(conversation?.id));
  followFields(host !== undefined);
  if (host) host.hear(hear);
  else hearActiveTab(hear);
}

// Whatever could not be read or answered: say so, rather than stay blank.
begin().catch(() => stop('failed'));
