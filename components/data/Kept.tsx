import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { storeNames } from '@/utils/archive/archive';
import { dataWords } from '@/utils/locale/areas/data';
import { rowWords } from '@/utils/locale/areas/rows';
import type { StorageHealth } from '@/utils/session/storage-health';
import { useLanguage, useWordsOf } from '../words';
import { SaveButton } from './SaveButton';
import { Section } from './Section';
import { useData } from './services';

/** What is kept, counted; how the browser keeps it; what it cannot read. */
export function Kept() {
  const data = useWordsOf(dataWords);
  const rows = useWordsOf(rowWords);
  const language = useLanguage();
  const { archive, erasing, health } = useData();
  const overview = useStore(archive.$overview);
  const failed = useStore(archive.$failed);
  const [found, setFound] = useState<StorageHealth>();
  const [unfinished, setUnfinished] = useState(false);

  useEffect(() => void health().then(setFound), [health]);
  useEffect(() => {
    let here = true;
    // A moment's grace: usually there is nothing to finish, and nothing to say.
    const slow = setTimeout(() => setUnfinished(true), 300);
    void erasing.finish().finally(() => {
      clearTimeout(slow);
      if (here) setUnfinished(false);
    });
    return () => {
      here = false;
      clearTimeout(slow);
    };
  }, [erasing]);

  const counted = overview
    ? storeNames.filter((store) => store !== 'settings' && overview.counts[store] > 0)
    : [];
  const size =
    found?.usage && new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(found.usage / 1e6);
  return (
    <Section title={data.kept.title}>
      <p class="small">{data.kept.only}</p>
      <div role="status">
        {failed && <p class="notice warn">{data.kept.failed}</p>}
        {unfinished && <p class="notice">{data.kept.unfinished}</p>}
      </div>
      {overview && counted.length === 0 && <p>{data.kept.nothing}</p>}
      {overview && counted.length > 0 && (
        <dl class="counts">
          {counted.map((store) => (
            <div key={store}>
              <dt>{rows.stores[store]}</dt>
              <dd>{overview.counts[store]}</dd>
            </div>
          ))}
        </dl>
      )}
      {overview !== undefined && overview.unreadable > 0 && (
        <p class="notice warn row">
          <span>{data.kept.unreadable(overview.unreadable)}</span>
          <SaveButton label={data.kept.saveUnreadable} look="link" save={archive.saveUnreadable} />
        </p>
      )}
      {found && (
        <div class="small">
          {size && <p>{data.kept.size(size)}</p>}
          <p>{found.persisted ? data.kept.persisted : data.kept.notPersisted}</p>
        </div>
      )}
    </Section>
  );
}
