import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { CoverProvider } from '@/components/cover/shown';
import { EvidenceProvider } from '@/components/evidence/services';
import { Home } from '@/components/home/Home';
import { HomeServicesProvider } from '@/components/home/services';
import { Stopped } from '@/components/panel/Stopped';
import { LanguageContext } from '@/components/words';
import { wordsIn } from '@/utils/locale/words';
import type { Wired } from './wire';

/** The home page in its tab, in the language chosen. Its title is neutral: others may see the tabs. */
export function App({ wired }: { wired: Wired }) {
  const language = useStore(wired.$language);
  const closed = useStore(wired.$closed);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wordsIn(language).product;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      {closed ? (
        <Stopped why={closed === 'updated' ? 'closed' : 'lost'} />
      ) : (
        <CoverProvider value={wired.cover}>
          <HomeServicesProvider value={wired.services}>
            <EvidenceProvider value={wired.evidenceServices}>
              <Home $settings={wired.$settings} choose={wired.choose} />
            </EvidenceProvider>
          </HomeServicesProvider>
        </CoverProvider>
      )}
    </LanguageContext.Provider>
  );
}
