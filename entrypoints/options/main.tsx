import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Options } from '@/components/options/Options';
import type { NoticeText } from '@/components/reminders/notice-text';
import { LanguageContext } from '@/components/words';
import { browser } from '@/utils/browser/api';
import { askFor, giveUp } from '@/utils/browser/hosts';
import { askToNotify, notify } from '@/utils/browser/reminders';
import { download } from '@/utils/delivery/download';
import { sitesWords } from '@/utils/locale/areas/sites';
import { wordsIn } from '@/utils/locale/words';
import type { SwitchRescue } from '@/utils/messages/rescue';
import { allowsSite, offersUnder, underPolicy } from '@/utils/policy/narrowed';
import { packFrom } from '@/utils/policy/pack';
import { spokenIn } from '@/utils/settings/settings';
import { typedSite } from '@/utils/sites/address';
import { offers, sitesOn } from '@/utils/sites/offers';
import { hostIn, includes } from '@/utils/sites/pattern';
import { showStopped } from '../own-page/stopped';
import { type Wired, wire } from './wire';

const reminderServices = {
  allow: askToNotify,
  sample: ({ title, message }: NoticeText) => notify(title, message, 'sample', 'today'),
  now: Date.now,
};

const services = {
  ask: (patterns: readonly string[]) => askFor(...patterns),
  giveUp: (patterns: readonly string[]) => giveUp(...patterns),
};

const switchRescueOff = (origin: string): Promise<boolean> => {
  const message: SwitchRescue = { kind: 'switch-rescue', origin, on: false };
  return browser.runtime.sendMessage(message).then(
    (done) => done === true,
    () => false,
  );
};

function App({ $language, $granted, $settings, $policy, $allowed, choose }: Wired) {
  const language = useStore($language);
  const granted = useStore($granted);
  const settings = useStore($settings);
  const allowed = useStore($allowed);
  const policy = useStore($policy);
  const { lists } = policy;
  const spoken = settings ? spokenIn(settings, language) : language;
  const pack = useMemo(
    () => lists && { ...packFrom(lists, language), tips: packFrom(lists, spoken).tips },
    [lists, language, spoken],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${sitesWords[language].sites.title} – ${wordsIn(language).product}`;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Options
        on={sitesOn(language, granted)}
        company={{
          hosts: policy.allowedSites?.map(hostIn),
          rescueOff: policy.off.includes('rescue'),
          remindersOff: policy.off.includes('reminders'),
          pack,
        }}
        groups={offersUnder(policy, offers(language, granted, policy.sites))}
        services={services}
        typed={{
          check(text) {
            const typed = typedSite(text);
            return 'wrong' in typed || allowsSite(policy, typed.pattern) ? typed : { wrong: 'company' };
          },
          isOn: (pattern) => granted.some((it) => includes(it, pattern)),
        }}
        settings={settings && underPolicy(settings, policy)}
        reminders={{ allowed, ...reminderServices }}
        choose={choose}
        saveFile={download}
        switchRescueOff={switchRescueOff}
      />
    </LanguageContext.Provider>
  );
}

const root = document.getElementById('app') as HTMLElement;
wire().then(
  (wired) => render(<App {...wired} />, root),
  () => showStopped(root, 'failed'),
);
