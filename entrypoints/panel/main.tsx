import { render } from 'preact';
import { Stopped } from '@/components/panel/Stopped';
import { LanguageContext } from '@/components/words';
import { browser, sidePanel } from '@/utils/browser/api';
import { languageFor } from '@/utils/locale/language';
import { App } from './App';
import { hearActiveTab } from './active-tab';
import { createArriving, type Heard } from './arriving';
import { findHost } from './host';
import { createServices } from './services';
import { wire } from './wire';

/** In a frame the address carries the pass that the launcher gave; the side panel is a page of its own. */
const pass = location.hash.slice(1);
const framed = window.parent !== window;
const root = document.getElementById('app') as HTMLElement;

function stop(why: Parameters<typeof Stopped>[0]['why']): void {
  const language = languageFor(navigator.languages);
  document.documentElement.lang = language;
  const openSidePanel = () => void browser.runtime.sendMessage({ kind: 'open-side-panel' });
  render(
    <LanguageContext.Provider value={language}>
      <Stopped why={why} {...(framed && sidePanel() && { openSidePanel })} />
    </LanguageContext.Provider>,
    root,
  );
}

async function begin(): Promise<void> {
  const [host, wired] = await Promise.all([framed ? findHost(pass) : undefined, wire()]);
  if (framed && !host) return stop('uninvited');
  if (!wired.ok) return stop(wired.refusal);
  const arriving = createArriving(wired);
  render(<App wired={wired} arriving={arriving} services={createServices(wired, host)} />, root);
  const hear = (heard: Heard) => {
    // Once a conversation is on the screen, a page that cannot be understood is no reason to take it away.
    arriving.hear(heard).catch(() => arriving.$arrived.get() || stop('failed'));
  };
  wired.session.$conversation.listen((conversation) => host?.shows(conversation?.id));
  if (host) host.hear(hear);
  else hearActiveTab(hear);
}

// Whatever could not be read or answered: say so, rather than stay blank.
begin().catch(() => stop('failed'));
