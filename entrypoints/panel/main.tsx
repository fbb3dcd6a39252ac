import { render } from 'preact';
import { browser, sidePanel } from '@/utils/browser/api';
import { createLiveArrival, type Heard } from '@/utils/session/live-arrival';
import { showStopped } from '../own-page/stopped';
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

function stop(why: Parameters<typeof showStopped>[1]): void {
  const openSidePanel = () => void browser.runtime.sendMessage({ kind: 'open-side-panel' });
  showStopped(root, why, framed && sidePanel() ? openSidePanel : undefined);
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
