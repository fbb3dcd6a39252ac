import { useEffect } from 'preact/hooks';
import { Backup } from './Backup';
import { Erase } from './Erase';
import { Export } from './Export';
import { Import } from './Import';
import { Kept } from './Kept';
import { Retention } from './Retention';
import { DataProvider, type DataServices } from './services';

interface Props {
  readonly services: DataServices;
  /** Whom one came to export or erase. */
  readonly personId?: string | undefined;
}

/** Where one’s data is looked after: what there is, backups, files in and out, erasing. */
export function DataPlace({ services, personId }: Props) {
  useEffect(() => {
    const life = new AbortController();
    void services.archive.start(life.signal);
    return () => life.abort();
  }, [services]);
  return (
    <DataProvider value={services}>
      <div class="data">
        <Kept />
        <Backup />
        <Import />
        <Export />
        <Retention />
        <Erase personId={personId} />
      </div>
    </DataProvider>
  );
}
