import { useEffect, useState } from 'preact/hooks';
import { sitesWords } from '@/utils/locale/areas/sites';
import { useWordsOf } from '../words';
import { type OfferGroup, patternsOf, type SitesServices } from './offer';
import { SiteChips } from './SiteChips';

interface Props {
  readonly groups: readonly OfferGroup[];
  /** Ids that are chosen beforehand; more may follow. */
  readonly preset?: readonly string[];
  readonly ask: SitesServices['ask'];
  /** What is said when the user or the browser says no. */
  readonly refused: string;
  onGranted?(): void;
}

/** Sites to choose from, and one press that asks the browser for exactly those. */
export function ChooseSites({ groups, preset = [], ask, refused, onGranted }: Props) {
  const sites = useWordsOf(sitesWords);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<readonly string[] | 'refused' | 'failed' | 'none'>();
  const added = preset.join();
  useEffect(() => {
    if (added) setChosen((before) => new Set([...before, ...added.split(',')]));
  }, [added]);
  const wanted = groups.flatMap(({ offers }) => offers).filter(({ id }) => chosen.has(id));

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    setReport(undefined);
  };
  const press = () => {
    if (wanted.length === 0) return setReport('none');
    const names = wanted.map(({ name }) => name);
    ask(patternsOf(wanted)).then(
      (granted) => {
        setReport(granted ? names : 'refused');
        if (!granted) return;
        setChosen(new Set());
        onGranted?.();
      },
      () => setReport('failed'),
    );
  };
  const say = {
    none: sites.sites.chooseFirst,
    refused,
    failed: sites.sites.failed,
  };

  return (
    <div class="choose-sites">
      <SiteChips groups={groups} chosen={chosen} onToggle={toggle} />
      <p class="small">{sites.sites.mark}</p>
      <button type="button" class="button primary" onClick={press}>
        {sites.sites.ask(wanted.length)}
      </button>
      <p role="status" class={typeof report === 'string' ? 'said warn' : 'said'}>
        {report && (typeof report === 'string' ? say[report] : sites.sites.granted(report))}
      </p>
    </div>
  );
}
