import { useRef, useState } from 'preact/hooks';
import { companyWords } from '@/utils/locale/areas/company';
import { rescueWords } from '@/utils/locale/areas/rescue';
import { HostName } from '../sites/HostName';
import { useWordsOf } from '../words';

interface Props {
  /** Origins that are on. */
  readonly origins: readonly string[];
  readonly offByCompany: boolean;
  /** Whether it is off, and what was kept is deleted. */
  switchOff(origin: string): Promise<boolean>;
}

const hostOf = (origin: string) => (origin.startsWith('https://') ? origin.slice(8) : origin);

/** The sites where copies of what is typed are kept, each with its off switch. */
export function RescueSites({ origins, offByCompany, switchOff }: Props) {
  const rescue = useWordsOf(rescueWords);
  const company = useWordsOf(companyWords);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const off = async (origin: string) => {
    const done = await switchOff(origin);
    setSaid(done ? rescue.sites.gone(hostOf(origin)) : rescue.sites.failed);
    // The button that was pressed is gone.
    if (done) heading.current?.focus();
  };
  return (
    <section aria-labelledby="rescue-sites">
      <h2 id="rescue-sites" ref={heading} tabIndex={-1}>
        {rescue.sites.heading}
      </h2>
      {offByCompany ? (
        <p class="notice" data-company="rescue">
          {company.noRescue}
        </p>
      ) : (
        <p class="small">{origins.length > 0 ? rescue.sites.what : rescue.sites.none}</p>
      )}
      <ul class="sites-on">
        {origins.map((origin) => (
          <li key={origin} data-rescue={origin}>
            <b>
              <HostName name={hostOf(origin)} />
            </b>
            <button
              type="button"
              class="button"
              aria-label={rescue.sites.offLabel(hostOf(origin))}
              onClick={() => void off(origin)}
            >
              {rescue.sites.off}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
