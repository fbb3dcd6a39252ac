import { allowance } from '../host-page/allowance';
import { focused } from '../host-page/focus';
import { trackFields } from '../host-page/last-field';
import { lease } from '../host-page/lease';
import { onPresenting } from '../host-page/presenting';
import { showTab } from '../host-page/tab';
import { languageFor } from '../locale/language';
import { launcherWords } from '../locale/launcher-words';
import type { Look, ReadersWanted, Replies, ToBackground } from '../messages/to-background';
import type { LauncherReplies, PageReading, Wish } from '../messages/to-page';
import { type OpenPanel, openPanel } from './open-panel';
import { createTrace } from './trace';
import { watchPage } from './watch-page';

/** What a launcher needs of the extension around it. */
export interface LauncherEdges {
  /** False once the extension was updated, disabled or removed under this script. */
  isAlive(): boolean;
  panelUrl(): string;
  /** Rejects, and never throws, when there is nobody to answer. */
  send<Message extends ToBackground>(message: Message): Promise<Replies[Message['kind']]>;
  /** Ends this launcher for good. */
  end(): void;
}

export interface Launcher {
  start(signal: AbortSignal): void;
  /** Opens the panel, or goes to it, and shows what was asked for. */
  open(wish?: Wish): LauncherReplies['open-panel'];
  /** Opens the panel; goes to it if the user is elsewhere; closes it if the user is in it. */
  toggle(): LauncherReplies['toggle-panel'];
  /** What the page shows, looked at closely. */
  reading(): Promise<PageReading | null>;
  /** A frame of the page shows something; what the page itself shows comes first. */
  frameShows(reading: PageReading | null): void;
  /** What the tab says may have changed. */
  lookAgain(): void;
}

/** Whether this is a frame inside somebody's page: the launcher of the page speaks for it, if there is one. */
const inFrame = window.parent !== window;

/** Whether a frame over the page would hide faces or controls: then the browser's side panel comes first. */
function isCall(reading: PageReading | null): boolean {
  return reading !== null && 'call' in reading;
}

/** Whether a modal dialog of the page makes all inert that is not in it, and so whatever we show. */
function isInert(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/**
 * Pages where a frame of ours would be of no use: under a `sandbox` policy it has no origin and could
 * keep nothing; under a modal dialog it takes no press; in a frame it would have no room.
 */
function forbidsFrame(): boolean {
  return inFrame || self.origin === 'null' || isInert();
}

/**
 * The page side as a whole: watches what the page shows, shows the tab when it is for us, opens the panel
 * when asked. Building it does nothing; `start` begins; abort leaves the page as it was.
 */
export function createLauncher(edges: LauncherEdges): Launcher {
  let reading: PageReading | null = null;
  /** What the page itself shows, and what a frame in it does. */
  let own: PageReading | null = null;
  let framed: PageReading | null = null;
  let look: Look | undefined;
  let tab: AbortController | undefined;
  /** What the tab says, and beside what. */
  let put = '';
  let panel: OpenPanel | undefined;
  let life: AbortSignal | undefined;
  let watching: ReturnType<typeof watchPage> | undefined;
  /** How often a panel that the page took off is opened anew; then the side panel is offered. */
  const reopenings = allowance();
  /** Keeps in mind where the user types; begun on a page with a form, or with the first opening. */
  const fields = trackFields();

  /** Begun when a panel is here, in the page or beside it: until then nobody needs to know. */
  let listening = false;
  function hearPresenting(): void {
    if (!life || listening) return;
    listening = true;
    onPresenting(() => void edges.send({ kind: 'presenting' }).catch(() => undefined), life);
  }

  const needsSidePanel = () => forbidsFrame() || !reopenings.isLeft();

  const words = () => launcherWords[look?.language ?? languageFor(navigator.languages)];

  function hideTab(): void {
    tab?.abort();
    tab = undefined;
  }

  function putTab(action: string, label?: string): void {
    if (!life || life.aborted) return;
    const shown = watching?.surface()?.getBoundingClientRect();
    // One that says the same in the same place stays: it may be about to be pressed.
    const as = JSON.stringify([action, label, shown]);
    if (tab && as === put) return;
    hideTab();
    put = as;
    tab = new AbortController();
    const signal = AbortSignal.any([tab.signal, life]);
    const host = showTab({ action, label }, shown, (cameFrom) => void pressed(cameFrom), signal);
    lease(host, edges.isAlive, edges.end, signal);
  }

  async function updateTab(): Promise<void> {
    const shown = reading;
    if (!shown || panel) return hideTab();
    // The words of titles in seven languages stay out of the page: the background knows them.
    // Forms and calls get the tab whatever they are called; events only where the title names a talk.
    const title = 'headings' in shown || shown.call ? undefined : shown.title;
    look = await edges.send({ kind: 'look', ...(title !== undefined && { title }) }).catch(() => look);
    if (reading !== shown || panel) return; // whoever changed that decides anew
    // A tab that takes no press would promise what it does not do; the toolbar button and the key still work.
    if ((title !== undefined && !look?.isTalk) || isInert()) return hideTab();
    const label = look?.covered ? words().talk : 'headings' in shown ? words().form : shown.title;
    putTab(needsSidePanel() ? words().openBeside : words().open, label);
  }

  function show(wish: Wish | undefined, cameFrom: Element | null): LauncherReplies['open-panel'] {
    if (!life || life.aborted) return 'beside';
    if (panel) {
      panel.wish(wish);
      return 'framed';
    }
    if (needsSidePanel()) return 'beside';
    watching?.look();
    fields.start(life);
    fields.remember(cameFrom);
    frame(wish, cameFrom, life);
    return 'framed';
  }

  function frame(wish: Wish | undefined, cameFrom: Element | null, signal: AbortSignal, quiet = false): void {
    hideTab();
    hearPresenting();
    const closed = () => {
      panel = undefined;
      void updateTab();
    };
    const stripped = (again: Wish | undefined) => {
      // The focus went with the frame if it was in it; somewhere in the page it stays.
      const isElsewhere = document.activeElement !== document.body;
      if (reopenings.take()) frame(again, cameFrom, signal, isElsewhere);
      else closed();
    };
    const opening = { edges, title: words().panel, width: look?.panelWidth, reading, wish, cameFrom, quiet };
    panel = openPanel(opening, { closed, stripped }, signal);
  }

  async function pressed(cameFrom: Element | null): Promise<void> {
    const besideFirst = isCall(reading) || needsSidePanel();
    if (besideFirst && (await edges.send({ kind: 'open-side-panel' }).catch(() => false))) return;
    if (show(undefined, cameFrom) === 'framed' || !tab) return;
    // Firefox opens its sidebar only from the toolbar: the tab says so.
    hideTab();
    putTab(words().useToolbar);
  }

  function update(): void {
    reading = own ?? framed;
    if (life && reading && 'headings' in reading) fields.start(life);
    panel?.show(reading);
    void updateTab();
  }

  function see(now: PageReading | null): void {
    own = now;
    if (!inFrame) {
      update();
      return;
    }
    const isSpokenFor = edges.send({ kind: 'frame-shows', reading: now }).catch(() => false);
    void isSpokenFor.then((taken) => {
      if (taken) own = null;
      update();
    });
  }

  return {
    start(signal) {
      life = signal;
      const moreReaders = (which: ReadersWanted) =>
        edges.send({ kind: 'more-readers', which }).catch(() => false);
      const trace = createTrace(() => edges.send({ kind: 'look' }).catch(() => undefined));
      watching = watchPage(see, { ...edges, moreReaders, trace }, signal);
    },
    frameShows(now) {
      framed = now;
      update();
    },
    open: (wish) => show(wish, focused()),
    toggle() {
      if (!panel && isCall(reading)) return 'beside-first';
      if (!panel?.hasFocus()) return show(undefined, focused());
      panel.close();
      return 'closed';
    },
    lookAgain: () => void updateTab(),
    async reading() {
      hearPresenting();
      await watching?.lookClosely();
      return reading;
    },
  };
}
