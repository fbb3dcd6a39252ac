import { render } from 'preact';
import { Popup, type PopupSite } from '@/components/popup/Popup';
import { LanguageContext } from '@/components/words';
import { askFor, giveUp, isGranted, patternFor } from '@/utils/browser/hosts';
import { openOptions } from '@/utils/browser/own-pages';
import { firstLanguage } from '@/utils/browser/policy';
import { openSidePanel } from '@/utils/browser/side-panel';
import { activeTab, ensureLauncher, tellLauncher } from '@/utils/browser/tabs';
import { touched } from '@/utils/conversation/conversation';
import type { Wish } from '@/utils/messages/to-page';
import { openStore } from '@/utils/store/open-store';

async function siteOf(url: string | undefined): Promise<PopupSite | undefined> {
  const pattern = url && patternFor(url);
  if (!url || !pattern) return undefined;
  return {
    host: new URL(url).host,
    always: await isGranted(pattern),
    setAlways: async (on) => (on ? askFor(pattern) : giveUp(pattern)),
  };
}

async function openOn(tabId: number, wish: Wish | undefined): Promise<boolean> {
  if (!(await ensureLauncher(tabId))) return false;
  const shown = await tellLauncher(tabId, { kind: 'open-panel', ...(wish && { wish }) });
  if (shown === 'beside') return false;
  window.close();
  return true;
}

async function begin(): Promise<void> {
  const [tab, opened] = await Promise.all([activeTab(), openStore(() => window.close())]);
  const store = opened.ok ? opened.store : undefined;
  const [settings, conversations, site] = await Promise.all([
    store?.settings(),
    store?.recent(4),
    siteOf(tab?.url),
  ]);
  const language = settings?.language ?? (await firstLanguage());
  document.documentElement.lang = language;

  const openSide = (wish?: Wish) => {
    if (!tab) return;
    // Within the click, before anything is waited for; the panel shows what was touched last.
    const opening = openSidePanel(tab.id);
    const wished =
      wish && 'resume' in wish && store?.changeConversation(wish.resume, (it) => touched(it, Date.now()));
    void Promise.allSettled([opening, wished]).then(() => window.close());
  };
  render(
    <LanguageContext.Provider value={language}>
      <Popup
        conversations={conversations}
        site={site}
        openHere={(wish) => (tab ? openOn(tab.id, wish) : Promise.resolve(false))}
        openSide={openSide}
        openOptions={() => void openOptions().then(() => window.close())}
      />
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

void begin();
