import type { Settings } from '@/utils/settings/settings';
import { LanguageChoices } from '../settings/LanguageChoices';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { AddSite } from '../sites/AddSite';
import { ChooseSites } from '../sites/ChooseSites';
import type { Offer, OfferGroup, SitesServices } from '../sites/offer';
import { SitesOn } from '../sites/SitesOn';
import { useWords } from '../words';

interface Props {
  readonly on: readonly Offer[];
  /** What can be switched on. */
  readonly groups: readonly OfferGroup[];
  readonly services: SitesServices;
  readonly typed: Omit<Parameters<typeof AddSite>[0], 'ask'>;
  /** Undefined where they could not be opened. */
  readonly settings: Settings | undefined;
  choose(settings: Settings): void;
}

/** Where Fairside is on, and what the manager chose. */
export function Options({ on, groups, services, typed, settings, choose }: Props) {
  const words = useWords();
  return (
    <main class="page">
      <header>
        <h1>{words.sites.title}</h1>
        <LanguageSwitch choose={choose} />
      </header>
      <SitesOn sites={on} giveUp={services.giveUp} />
      {groups.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{words.sites.more}</h2>
          <ChooseSites groups={groups} ask={services.ask} refused={words.sites.refused} />
        </section>
      )}
      <section aria-labelledby="other">
        <h2 id="other">{words.sites.other}</h2>
        <AddSite {...typed} ask={services.ask} />
      </section>
      {!settings && <p class="notice warn">{words.sites.closed}</p>}
      {settings && (
        <>
          <section aria-labelledby="words">
            <h2 id="words">{words.sites.words}</h2>
            <LanguageChoices settings={settings} choose={choose} />
          </section>
          <section aria-labelledby="developers">
            <h2 id="developers">{words.sites.developers}</h2>
            <label class="switch">
              <input
                type="checkbox"
                name="developer"
                checked={settings.developer ?? false}
                aria-describedby="developer-hint"
                onChange={(event) => choose({ developer: event.currentTarget.checked })}
              />
              {words.sites.developer}
            </label>
            <p class="small" id="developer-hint">
              {words.sites.developerHint}
            </p>
          </section>
        </>
      )}
    </main>
  );
}
