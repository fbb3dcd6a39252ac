import { focused, trackLastField } from '../host-page/last-field';
import { lease } from '../host-page/lease';
import { showTab } from '../host-page/tab';
import type { Language } from '../locale/language';
import { launcherWords } from '../locale/launcher-words';
import { kindFrom } from '../meeting/kind';
import type { Look, Replies, ToBackground } from '../messages/to-background';
import type { LauncherReplies, PageReading } from '../messages/to-page';
import { type OpenPanel, openPanel } from './open-panel';
import { watchPage } from './watch-page';

/** What a launcher needs of the extension around it. */
export interface LauncherEdges {
  /** False once the extension was updated, disabled or removed under this script. */
  isAlive(): boolean;
  panelUrl(): string;
  send<Message extends ToBackground>(message: Message): Promise<Replies[Message['kind']]>;
  /** Ends this launcher for good. */
  end(): void;
}

export interface Launcher {
  start(signal: AbortSignal): void;
  /** Opens the panel; brings it to the front if it is open elsewhere; closes it if the user is in it. */
  toggle(resume?: string): LauncherReplies['toggle-panel'];
  reading(): PageReading | null;
}

/** Whether the tab should show for what the page shows. */
function isForUs(reading: PageReading): boolean {
  return 'headings' in reading || kindFrom(reading.title) !== undefined;
}

/** Pages with a `sandbox` policy have no origin of their own; a frame in them could keep nothing. */
function isSandboxed(): boolean {
  return self.origin === 'null';
}

/**
 * The page side as a whole: watches what the page shows, shows the tab when it is for us, opens the panel
 * when asked. Building it does nothing; `start` begins; abort leaves the page as it was.
 */
export function createLauncher(edges: LauncherEdges): Launcher {
  let reading: PageReading | null = null;
  let look: Look | undefined;
  let tab: AbortController | undefined;
  let panel: OpenPanel | undefined;
  let life: AbortSignal | undefined;
  let tracked = false;

  const words = () => launcherWords[look?.language ?? browserLanguage()];

  /** On a page with a form it matters where the user was before they turned to the panel. */
  function trackField(): void {
    if (!life || tracked) return;
    tracked = true;
    trackLastField(focused(), life);
  }

  function hideTab(): void {
    tab?.abort();
    tab = undefined;
  }

  async function updateTab(): Promise<void> {
    hideTab();
    const shown = reading;
    if (!shown || !isForUs(shown) || panel) return;
    look = await edges.send({ kind: 'look' }).catch(() => undefined);
    if (reading !== shown || panel || tab || !life || life.aborted) return;
    tab = new AbortController();
    const signal = AbortSignal.any([tab.signal, life]);
    const label = 'headings' in shown ? words().form : shown.title;
    const action = isSandboxed() ? words().openBeside : words().open;
    const host = showTab({ action, label }, (cameFrom) => void toggle(undefined, cameFrom), signal);
    lease(host, edges.isAlive, edges.end, signal);
  }

  function toggle(resume?: string, cameFrom = focused()): LauncherReplies['toggle-panel'] {
    if (!life || life.aborted) return 'closed';
    if (panel && !panel.hasFocus()) {
      panel.focus();
      return 'framed';
    }
    if (panel) {
      panel.close();
      return 'closed';
    }
    if (isSandboxed()) {
      void edges.send({ kind: 'open-side-panel' });
      return 'sandboxed';
    }
    hideTab();
    panel = openPanel(
      { edges, title: words().panel, width: look?.panelWidth, reading, resume, cameFrom },
      () => {
        panel = undefined;
        void updateTab();
      },
      life,
    );
    return 'framed';
  }

  return {
    start(signal) {
      life = signal;
      watchPage((now) => {
        reading = now;
        if (now && 'headings' in now) trackField();
        panel?.show(now);
        void updateTab();
      }, signal);
    },
    toggle,
    reading: () => reading,
  };
}

function browserLanguage(): Language {
  return /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';
}
