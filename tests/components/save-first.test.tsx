// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Erase } from '@/components/data/Erase';
import { ImportPreview } from '@/components/data/ImportPreview';
import { Kept } from '@/components/data/Kept';
import { DataProvider, type DataServices } from '@/components/data/services';
import { rowsFrom } from '@/utils/archive/archive';
import { compare } from '@/utils/archive/comparison';
import { overviewOf } from '@/utils/archive/overview';
import { dataWords } from '@/utils/locale/areas/data';
import type { Erasing, PersonPreview } from '@/utils/session/erasing';
import { isReadable } from '@/utils/store/archive-store';
import { exampleRows, noRows } from '../archive/rows';

/* Files that are had before something is done for good. */

afterEach(cleanup);

const data = dataWords.en;
const overview = overviewOf(exampleRows, isReadable);
const [person = { id: '' }] = overview.record.people;
const isNew = { ...person, id: 'new' };
const theirs = rowsFrom((store) => (store === 'people' ? [{ key: 'new', row: isNew }] : exampleRows[store]));
const preview = { comparison: compare(exampleRows, theirs, isReadable), exportedAt: 0, keyless: 0 };

const seen: PersonPreview = { going: noRows, forgotten: 0, mentions: { notes: 0, lines: 0 } };

/** No file can be made, until it is said otherwise. */
function show(view: ComponentChild, previewOf: Erasing['previewOf'] = () => Promise.resolve(seen)) {
  const save = vi.fn(() => Promise.resolve(false));
  const services = {
    archive: {
      $overview: atom({ ...overview, unreadable: 1 }),
      $failed: atom(false),
      saveAll: save,
      savePerson: save,
      saveUnreadable: save,
      readAgain: () => Promise.resolve(),
    },
    erasing: {
      previewOf,
      finish: () => Promise.resolve(true),
    },
    health: () => Promise.resolve({}),
  };
  render(<DataProvider value={services as unknown as DataServices}>{view}</DataProvider>);
  return { save };
}

it.each<[string, ComponentChild]>([
  [data.erase.save, <Erase key="erase" personId={person.id} />],
  [
    data.import.saveFirst,
    <ImportPreview key="import" preview={preview} onTake={() => undefined} onCancel={() => undefined} />,
  ],
  [data.kept.saveUnreadable, <Kept key="kept" />],
])('that one could not be made is said: %s', async (label, view) => {
  const { save } = show(view);
  fireEvent.click(await screen.findByText(label));
  await screen.findByText(data.export.failed);
  save.mockResolvedValue(true);
  fireEvent.click(screen.getByText(label));
  await waitFor(() => expect(screen.queryByText(data.export.failed)).toBeNull());
  expect(save).toHaveBeenCalledTimes(2);
});

it('whose records cannot be read is not erased unseen, and that is said', async () => {
  show(<Erase personId={person.id} />, () => Promise.resolve(undefined));
  await screen.findByText(data.kept.failed);
  expect(screen.queryByText(data.erase.save)).toBeNull();
});
