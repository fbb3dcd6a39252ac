import { useState } from 'preact/hooks';
import { sitesWords } from '@/utils/locale/areas/sites';
import type { Settings } from '@/utils/settings/settings';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { AllowedSites } from '../sites/AllowedSites';
import { ChooseSites } from '../sites/ChooseSites';
import type { OfferGroup, SitesServices } from '../sites/offer';
import { useWordsOf } from '../words';

interface Props {
  readonly groups: readonly OfferGroup[];
  /** Ids of what a company's policy chose beforehand. */
  readonly preset: readonly string[];
  /** Hosts of the only sites that the company lets be switched on; undefined: it does not say. */
  readonly allowedHosts: readonly string[] | undefined;
  readonly ask: SitesServices['ask'];
  choose(settings: Settings): void;
  openOptions(): void;
  close(): void;
}

/** Opens once, after the installation: what Fairside is, where it may wait, where the notes live. */
export function Onboarding({ groups, preset, allowedHosts, ask, choose, openOptions, close }: Props) {
  const sites = useWordsOf(sitesWords);
  const [done, setDone] = useState(false);
  return (
    <main class="page">
      <header>
        <h1>{sites.welcome.title}</h1>
        <LanguageSwitch choose={choose} />
      </header>
      <p>{sites.welcome.what}</p>
      <section aria-labelledby="where">
        <h2 id="where">{sites.welcome.where}</h2>
        <p>{sites.welcome.choose}</p>
        {preset.length > 0 && <p class="notice">{sites.welcome.company}</p>}
        <AllowedSites hosts={allowedHosts} />
        {groups.length > 0 && (
          <ChooseSites
            groups={groups}
            preset={preset}
            ask={ask}
            refused={sites.welcome.refused}
            onGranted={() => setDone(true)}
          />
        )}
      </section>
      <section aria-labelledby="anywhere">
        <h2 id="anywhere">{sites.welcome.anywhere}</h2>
        <p>{sites.welcome.toolbar}</p>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{sites.welcome.data}</h2>
        <p>{sites.welcome.stays}</p>
      </section>
      <div class="actions">
        <button type="button" class="button" onClick={close}>
          {done ? sites.welcome.done : sites.welcome.skip}
        </button>
        <button type="button" class="link" onClick={openOptions}>
          {sites.welcome.later}
        </button>
      </div>
    </main>
  );
}
