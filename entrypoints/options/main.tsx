import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Options } from '@/components/options/Options';
import { LanguageContext } from '@/components/words';
import { askFor, giveUp } from '@/utils/browser/hosts';
import { wordsIn } from '@/utils/locale/words';
import { typedSite } from '@/utils/sites/address';
import { offers, sitesOn } from '@/utils/sites/offers';
import { includes } from '@/utils/sites/pattern';
import { type Wired, wire } from './wire';

const services = {
  ask: (patterns: readonly string[]) => askFor(...patterns),
  giveUp: (patterns: readonly string[]) => giveUp(...patterns),
};

function App({ $language, $granted, $settings, $policy, choose }: Wired) {
  const language = useStore($language);
  const granted = useStore($granted);
  const settings = useStore($settings);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${wordsIn(language).sites.title} – ${wordsIn(language).product}`;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Options
        on={sitesOn(language, granted)}
        groups={offers(language, granted, useStore($policy).sites)}
        services={services}
        typed={{
          check: typedSite,
          isOn: (pattern) => granted.some((it) => includes(it, pattern)),
        }}
        settings={settings}
        choose={choose}
      />
    </LanguageContext.Provider>
  );
}

const root = document.getElementById('app') as HTMLElement;
void wire().then((wired) => render(<App {...wired} />, root));
