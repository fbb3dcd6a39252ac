import { render } from 'preact';
import { Popup, type PopupSite } from '@/components/popup/Popup';
import { LanguageContext } from '@/components/words';
import { askFor, giveUp, isGranted, patternFor } from '@/utils/browser/hosts';
import { openSidePanel } from '@/utils/browser/side-panel';
import { activeTab, ensureLauncher, tellLauncher } from '@/utils/browser/tabs';
import { languageFor } from '@/utils/locale/language';
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

async function openOn(tabId: number, resume: string | undefined): Promise<boolean> {
  if (!(await ensureLauncher(tabId))) return false;
  const shown = await tellLauncher(tabId, { kind: 'toggle-panel', ...(resume && { resume }) });
  if (shown === 'sandboxed') return false;
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
  const language = settings?.language ?? languageFor(navigator.languages);
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Popup
        conversations={conversations ?? []}
        site={site}
        openHere={(resume) => (tab ? openOn(tab.id, resume) : Promise.resolve(false))}
        openSide={() => {
          if (tab) void openSidePanel(tab.id).then(() => window.close());
        }}
      />
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

void begin();
