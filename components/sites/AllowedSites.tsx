import { companyWords } from '@/utils/locale/areas/company';
import { listed } from '@/utils/locale/format';
import { useLanguage, useWordsOf } from '../words';

interface Props {
  /** Hosts of the only sites that may be switched on; undefined: the manager decides. */
  readonly hosts: readonly string[] | undefined;
}

/** Where the company lets Fairside be switched on, if it says. */
export function AllowedSites({ hosts }: Props) {
  const company = useWordsOf(companyWords);
  const language = useLanguage();
  if (!hosts) return null;
  return (
    <p class="notice" data-company="sites">
      {hosts.length > 0 ? company.onlySites(listed(language, hosts)) : company.noSites}
    </p>
  );
}
