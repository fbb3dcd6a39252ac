import { useState } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { ChooseSites } from '../sites/ChooseSites';
import type { OfferGroup, SitesServices } from '../sites/offer';
import { useWords } from '../words';

interface Props {
  readonly groups: readonly OfferGroup[];
  /** Ids of what a company's policy chose beforehand. */
  readonly preset: readonly string[];
  readonly ask: SitesServices['ask'];
  choose(settings: Settings): void;
  openOptions(): void;
  close(): void;
}

/** Opens once, after the installation: what Fairside is, where it may wait, where the notes live. */
export function Onboarding({ groups, preset, ask, choose, openOptions, close }: Props) {
  const words = useWords();
  const [done, setDone] = useState(false);
  return (
    <main class="page">
      <header>
        <h1>{words.welcome.title}</h1>
        <LanguageSwitch choose={choose} />
      </header>
      <p>{words.welcome.what}</p>
      <section aria-labelledby="where">
        <h2 id="where">{words.welcome.where}</h2>
        <p>{words.welcome.choose}</p>
        {preset.length > 0 && <p class="notice">{words.welcome.company}</p>}
        <ChooseSites
          groups={groups}
          preset={preset}
          ask={ask}
          refused={words.welcome.refused}
          onGranted={() => setDone(true)}
        />
      </section>
      <section aria-labelledby="anywhere">
        <h2 id="anywhere">{words.welcome.anywhere}</h2>
        <p>{words.welcome.toolbar}</p>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{words.welcome.data}</h2>
        <p>{words.welcome.stays}</p>
      </section>
      <div class="actions">
        <button type="button" class="button" onClick={close}>
          {done ? words.welcome.done : words.welcome.skip}
        </button>
        <button type="button" class="link" onClick={openOptions}>
          {words.welcome.later}
        </button>
      </div>
    </main>
  );
}
