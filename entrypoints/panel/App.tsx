import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { CoverProvider } from '@/components/cover/shown';
import { PackProvider } from '@/components/pack';
import { Panel } from '@/components/panel/Panel';
import { Stopped } from '@/components/panel/Stopped';
import { type PanelServices, ServicesProvider } from '@/components/panel/services';
import { LanguageContext } from '@/components/words';
import { wordsIn } from '@/utils/locale/words';
import type { LiveArrival } from '@/utils/session/live-arrival';
import type { Wired } from './wire';

interface Props {
  readonly wired: Wired;
  readonly arrival: LiveArrival;
  readonly services: PanelServices;
}

/** The panel in its window, in the language chosen. */
export function App({ wired, arrival, services }: Props) {
  const language = useStore(wired.$language);
  const closed = useStore(wired.$closed);
  const arrived = useStore(arrival.$arrived);
  const context = useStore(arrival.$context);
  const form = useStore(arrival.$form);
  const outdated = useStore(arrival.$outdated);
  const content = useStore(wired.content.$content);
  const typed = useStore(wired.session.$draft)?.text;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wordsIn(language).product;
  }, [language]);

  return (
    <LanguageContext.Provider value={language}>
      {closed && (
        <Stopped
          why={closed === 'updated' ? 'closed' : 'lost'}
          {...(typed && { copyTyped: () => void services.copyText(typed) })}
        />
      )}
      {!closed && arrived && content && (
        <ServicesProvider value={services}>
          <PackProvider value={content}>
            <CoverProvider value={wired.cover}>
              <Panel context={context} form={form} outdated={outdated} />
            </CoverProvider>
          </PackProvider>
        </ServicesProvider>
      )}
    </LanguageContext.Provider>
  );
}
