import { useRef, useState } from 'preact/hooks';
import { sitesWords } from '@/utils/locale/areas/sites';
import { useWordsOf } from '../words';
import { HostName } from './HostName';
import { type Offer, patternsOf, type SitesServices } from './offer';

interface Props {
  readonly sites: readonly Offer[];
  readonly giveUp: SitesServices['giveUp'];
}

/** What is on, each with its off switch. */
export function SitesOn({ sites: on, giveUp }: Props) {
  const sites = useWordsOf(sitesWords);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const nameOf = ({ name, hosts }: Offer) =>
    /^(\*|http:\/\/\*)$/.test(hosts[0] ?? '') ? sites.sites.everySite : name;
  const off = (gone: readonly Offer[], text: string) =>
    giveUp(patternsOf(gone)).then(
      (done) => {
        setSaid(done ? text : sites.sites.failed);
        // The button that was pressed is gone.
        if (done) heading.current?.focus();
      },
      () => setSaid(sites.sites.failed),
    );

  return (
    <section aria-labelledby="sites-on">
      <h2 id="sites-on" ref={heading} tabIndex={-1}>
        {sites.sites.on}
      </h2>
      {on.length === 0 && <p class="small">{sites.sites.noneOn}</p>}
      <ul class="sites-on">
        {on.map((site) => (
          <li key={site.id} data-site={site.id}>
            <span>
              <b>
                <HostName name={nameOf(site)} />
              </b>
              {site.hosts.join() !== site.name && <span class="small">{site.hosts.join(' · ')}</span>}
            </span>
            <button
              type="button"
              class="button"
              aria-label={sites.sites.offLabel(nameOf(site))}
              onClick={() => void off([site], sites.sites.gone(nameOf(site)))}
            >
              {sites.sites.off}
            </button>
          </li>
        ))}
      </ul>
      {on.length > 1 && (
        <button type="button" class="button all-off" onClick={() => void off(on, sites.sites.allGone)}>
          {sites.sites.allOff}
        </button>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
