import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Onboarding } from '@/components/onboarding/Onboarding';
import { LanguageContext } from '@/components/words';
import { askFor } from '@/utils/browser/hosts';
import { closeOwnTab, openOptions } from '@/utils/browser/own-pages';
import { sitesWords } from '@/utils/locale/areas/sites';
import { offersUnder } from '@/utils/policy/narrowed';
import { isPreset, offers } from '@/utils/sites/offers';
import { hostIn } from '@/utils/sites/pattern';
import { type Wired, wire } from '../options/wire';
import { showStopped } from '../own-page/stopped';

function App({ $language, $granted, $policy, choose }: Wired) {
  const language = useStore($language);
  const policy = useStore($policy);
  const { sites } = policy;
  const groups = offersUnder(policy, offers(language, useStore($granted), sites));
  const preset = offersUnder(policy, offers(language, [], sites))
    .flatMap((group) => group.offers)
    .filter((it) => isPreset(it, sites));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = sitesWords[language].welcome.title;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Onboarding
        groups={groups}
        allowedHosts={policy.allowedSites?.map(hostIn)}
        preset={preset.map(({ id }) => id)}
        ask={(patterns) => askFor(...patterns)}
        choose={choose}
        openOptions={() => void openOptions()}
        close={() => void closeOwnTab()}
      />
    </LanguageContext.Provider>
  );
}

const root = document.getElementById('app') as HTMLElement;
wire().then(
  (wired) => render(<App {...wired} />, root),
  () => showStopped(root, 'failed'),
);
