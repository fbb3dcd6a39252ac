import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { type Offer, patternsOf, type SitesServices } from './offer';

interface Props {
  readonly sites: readonly Offer[];
  readonly giveUp: SitesServices['giveUp'];
}

/** What is on, each with its off switch. */
export function SitesOn({ sites, giveUp }: Props) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const nameOf = ({ name, hosts }: Offer) =>
    /^(\*|http:\/\/\*)$/.test(hosts[0] ?? '') ? words.sites.everySite : name;
  const off = (gone: readonly Offer[], text: string) =>
    giveUp(patternsOf(gone)).then(
      (done) => {
        setSaid(done ? text : words.sites.failed);
        // The button that was pressed is gone.
        if (done) heading.current?.focus();
      },
      () => setSaid(words.sites.failed),
    );

  return (
    <section aria-labelledby="sites-on">
      <h2 id="sites-on" ref={heading} tabIndex={-1}>
        {words.sites.on}
      </h2>
      {sites.length === 0 && <p class="small">{words.sites.noneOn}</p>}
      <ul class="sites-on">
        {sites.map((site) => (
          <li key={site.id} data-site={site.id}>
            <span>
              <b>{nameOf(site)}</b>
              {site.hosts.join() !== site.name && <span class="small">{site.hosts.join(' · ')}</span>}
            </span>
            <button
              type="button"
              class="button"
              aria-label={words.sites.offLabel(nameOf(site))}
              onClick={() => void off([site], words.sites.gone(nameOf(site)))}
            >
              {words.sites.off}
            </button>
          </li>
        ))}
      </ul>
      {sites.length > 1 && (
        <button type="button" class="button all-off" onClick={() => void off(sites, words.sites.allGone)}>
          {words.sites.allOff}
        </button>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
