import { useRef, useState } from 'preact/hooks';
import { companyWords } from '@/utils/locale/areas/company';
import { sitesWords } from '@/utils/locale/areas/sites';
import { useWordsOf } from '../words';
import type { SitesServices } from './offer';

/** What can be wrong with a typed address. */
export type AddressProblem =
  | 'company'
  | 'empty'
  | 'http'
  | 'port'
  | 'wildcard'
  | 'ip'
  | 'other-scheme'
  | 'typo';

interface Props {
  /** The pattern of the site whose address was typed, or what is wrong with it. */
  check(text: string): { readonly pattern: string } | { readonly wrong: AddressProblem };
  isOn(pattern: string): boolean;
  readonly ask: SitesServices['ask'];
}

/** Any other https site, by its address. */
export function AddSite({ check, isOn, ask }: Props) {
  const sites = useWordsOf(sitesWords);
  const company = useWordsOf(companyWords);
  const [wrong, setWrong] = useState<AddressProblem | 'already' | 'refused' | 'failed'>();
  const [added, setAdded] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  const submit = () => {
    const checked = check(field.current?.value ?? '');
    const problem = 'wrong' in checked ? checked.wrong : isOn(checked.pattern) ? 'already' : undefined;
    setWrong(problem);
    setAdded(undefined);
    if (problem || 'wrong' in checked) return field.current?.focus();
    // Asked for within the press.
    ask([checked.pattern]).then(
      (granted) => {
        if (!granted) return setWrong('refused');
        setAdded(new URL(checked.pattern.replace('*', '')).hostname);
        if (field.current) field.current.value = '';
      },
      () => setWrong('failed'),
    );
  };
  const error =
    wrong &&
    {
      ...sites.sites.wrong,
      company: company.notThisSite,
      already: sites.sites.already,
      refused: sites.sites.refused,
      failed: sites.sites.failed,
    }[wrong];

  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for="add-site">{sites.sites.address}</label>
      <p class="small" id="add-site-hint">
        {sites.sites.addressHint}
      </p>
      <div class="field-row">
        <input
          id="add-site"
          ref={field}
          type="text"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-invalid={error !== undefined}
          aria-describedby="add-site-hint add-site-error"
        />
        <button type="submit" class="button">
          {sites.sites.add}
        </button>
      </div>
      <p role="alert" id="add-site-error" class="error">
        {error}
      </p>
      <p role="status" class="said">
        {added && sites.sites.granted([added])}
      </p>
    </form>
  );
}
