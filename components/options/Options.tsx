import { sitesWords } from '@/utils/locale/areas/sites';
import type { Settings } from '@/utils/settings/settings';
import { type ReminderServices, ReminderSettings } from '../reminders/ReminderSettings';
import { RescueSites } from '../rescue/RescueSites';
import { LanguageChoices } from '../settings/LanguageChoices';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { AddSite } from '../sites/AddSite';
import { AllowedSites } from '../sites/AllowedSites';
import { ChooseSites } from '../sites/ChooseSites';
import type { Offer, OfferGroup, SitesServices } from '../sites/offer';
import { SitesOn } from '../sites/SitesOn';
import { WordingChoices, type WordingChoicesProps } from '../wording-choices/WordingChoices';
import { useWordsOf } from '../words';

/** What a company has set: it can be seen here, and not be changed. */
export interface SetByCompany {
  /** Hosts of the only sites that may be switched on; undefined: the company does not say. */
  readonly hosts: readonly string[] | undefined;
  readonly rescueOff: boolean;
  readonly remindersOff: boolean;
  /** Words and lines of its own; absent: none. */
  readonly pack: WordingChoicesProps['pack'];
}

interface Props {
  readonly company: SetByCompany;
  readonly on: readonly Offer[];
  /** What can be switched on. */
  readonly groups: readonly OfferGroup[];
  readonly services: SitesServices;
  readonly typed: Omit<Parameters<typeof AddSite>[0], 'ask'>;
  /** Undefined where they could not be opened. */
  readonly settings: Settings | undefined;
  readonly reminders: ReminderServices;
  choose(settings: Settings): void;
  readonly saveFile: WordingChoicesProps['saveFile'];
  /** Keeps no more copies of what is typed on a site, and deletes what was kept. */
  switchRescueOff(origin: string): Promise<boolean>;
}

/** Where Fairside is on, and what the manager chose. */
export function Options({
  company,
  on,
  groups,
  services,
  typed,
  settings,
  reminders,
  choose,
  saveFile,
  switchRescueOff,
}: Props) {
  const sites = useWordsOf(sitesWords);
  return (
    <main class="page">
      <header>
        <h1>{sites.sites.title}</h1>
        <LanguageSwitch choose={choose} />
      </header>
      <SitesOn sites={on} giveUp={services.giveUp} />
      <AllowedSites hosts={company.hosts} />
      {groups.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{sites.sites.more}</h2>
          <ChooseSites groups={groups} ask={services.ask} refused={sites.sites.refused} />
        </section>
      )}
      {company.hosts?.length !== 0 && (
        <section aria-labelledby="other">
          <h2 id="other">{sites.sites.other}</h2>
          <AddSite {...typed} ask={services.ask} />
        </section>
      )}
      {!settings && <p class="notice warn">{sites.sites.closed}</p>}
      {settings && (
        <>
          <RescueSites
            origins={settings.rescueOn ?? []}
            offByCompany={company.rescueOff}
            switchOff={switchRescueOff}
          />
          <section aria-labelledby="words">
            <h2 id="words">{sites.sites.words}</h2>
            <LanguageChoices settings={settings} choose={choose} />
          </section>
          <WordingChoices settings={settings} pack={company.pack} choose={choose} saveFile={saveFile} />
          <ReminderSettings
            chosen={settings.reminders}
            offByCompany={company.remindersOff}
            services={reminders}
            choose={choose}
          />
          <section aria-labelledby="developers">
            <h2 id="developers">{sites.sites.developers}</h2>
            <label class="switch">
              <input
                type="checkbox"
                name="developer"
                checked={settings.developer ?? false}
                aria-describedby="developer-hint"
                onChange={(event) => choose({ developer: event.currentTarget.checked })}
              />
              {sites.sites.developer}
            </label>
            <p class="small" id="developer-hint">
              {sites.sites.developerHint}
            </p>
          </section>
        </>
      )}
    </main>
  );
}
