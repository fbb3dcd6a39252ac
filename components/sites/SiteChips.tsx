import { sitesWords } from '@/utils/locale/areas/sites';
import { useWordsOf } from '../words';
import type { OfferGroup } from './offer';

interface Props {
  readonly groups: readonly OfferGroup[];
  readonly chosen: ReadonlySet<string>;
  onToggle(id: string): void;
}

/** Sites by what they are for, each to be chosen or not. A dot marks those whose pages are known well. */
export function SiteChips({ groups, chosen, onToggle }: Props) {
  const sites = useWordsOf(sitesWords);
  return (
    <>
      {groups.map(({ id: group, offers }) => (
        <fieldset key={group} class="chips" data-group={group}>
          <legend class="small">{sites.sites.groups[group]}</legend>
          {offers.map(({ id, name, hosts, known }) => (
            <label key={id} class={chosen.has(id) ? 'on' : ''} title={hosts.join('\n')}>
              <input
                type="checkbox"
                class="hidden"
                checked={chosen.has(id)}
                data-site={id}
                onChange={() => onToggle(id)}
              />
              {name}
              {known === 'reader' && (
                <>
                  <i class="dot" />
                  <span class="hidden"> {sites.sites.marked}</span>
                </>
              )}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
