import { atom } from 'nanostores';
import { render } from 'preact';
import { CoverProvider } from '@/components/cover/shown';
import type { ClipServices } from '@/components/evidence/ClipBox';
import { Popup, type PopupSite } from '@/components/popup/Popup';
import { LanguageContext } from '@/components/words';
import { askFor, giveUp, isGranted } from '@/utils/browser/hosts';
import { forgetLastClip, lastClip } from '@/utils/browser/last-clip';
import { ensureLauncher, tellLauncher } from '@/utils/browser/launcher';
import { openHome, openOptions } from '@/utils/browser/own-pages';
import { firstLanguage, readPolicy } from '@/utils/browser/policy';
import { selectionIn } from '@/utils/browser/selection';
import { openSidePanel } from '@/utils/browser/side-panel';
import { type ActiveTab, activeTab } from '@/utils/browser/tabs';
import { touched } from '@/utils/conversation/conversation';
import { createCover } from '@/utils/cover/cover';
import { wordsIn } from '@/utils/locale/words';
import type { Wish } from '@/utils/messages/to-page';
import { byRecentConversation } from '@/utils/people/recent-people';
import { allowsSite } from '@/utils/policy/narrowed';
import { createClipper } from '@/utils/session/clipper';
import { patternFor } from '@/utils/sites/pattern';
import { openStore } from '@/utils/store/open-store';
import type { Store } from '@/utils/store/store';

async function siteOf(url: string | undefined): Promise<PopupSite | undefined> {
  const pattern = url && patternFor(url);
  if (!url || !pattern) return undefined;
  return {
    host: new URL(url).host,
    always: await isGranted(pattern),
    forbidden: !allowsSite(await readPolicy(), pattern),
    setAlways: async (on) => (on ? askFor(pattern) : giveUp(pattern)),
  };
}

async function clipServices({ id, ...source }: ActiveTab, store: Store): Promise<ClipServices> {
  const [people, recent, last] = await Promise.all([
    store.people(),
    store.recent(40),
    lastClip(id, Date.now()),
  ]);
  // What went wrong is said once; what was kept can be taken back for a while.
  if (last && 'refused' in last) void forgetLastClip();
  const clipper = createClipper({
    store: () => Promise.resolve(store),
    read: selectionIn,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  return {
    people: byRecentConversation(
      people,
      recent.map(({ personId }) => personId),
    ),
    last,
    read: () => selectionIn(id),
    keep: (personId) => clipper.keep({ tabId: id, personId, source }),
    find: (kept) => store.evidence(kept),
    assign: (kept, personId) => store.changeEvidence(kept, (it) => ({ ...it, personId })),
    takeBack: (kept) => Promise.all([store.removeEvidence(kept), forgetLastClip()]).then(() => undefined),
    openEvidence: () => void openHome('evidence').then(() => window.close()),
  };
}

/** What is kept, as far as the popup shows it. */
async function keptIn(store: Store, tab: ActiveTab | undefined) {
  const [settings, conversations, clip] = await Promise.all([
    store.settings(),
    store.recent(4),
    tab && clipServices(tab, store),
  ]);
  const covered = settings.shoulderSafe ? { people: await store.people(), createCover } : undefined;
  return { settings, conversations, clip, covered };
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
  const [kept, site] = await Promise.all([
    store && keptIn(store, tab).catch(() => undefined), // the popup says so, and opens the panel all the same
    siteOf(tab?.url),
  ]);
  const language = kept?.settings.language ?? (await firstLanguage());
  document.documentElement.lang = language;
  document.title = wordsIn(language).product;

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
      <CoverProvider value={{ $covered: atom(kept?.covered) }}>
        <Popup
          conversations={kept?.conversations}
          clip={kept?.clip}
          site={site}
          openHere={(wish) => (tab ? openOn(tab.id, wish) : Promise.resolve(false))}
          openSide={openSide}
          openHome={() => void openHome().then(() => window.close())}
          openOptions={() => void openOptions().then(() => window.close())}
        />
      </CoverProvider>
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

void begin();
