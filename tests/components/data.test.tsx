// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Backup } from '@/components/data/Backup';
import { BackupLine } from '@/components/data/BackupLine';
import { Erase } from '@/components/data/Erase';
import { Import } from '@/components/data/Import';
import { Retention } from '@/components/data/Retention';
import { DataProvider, type DataServices } from '@/components/data/services';
import { overviewOf } from '@/utils/archive/overview';
import { companyWords } from '@/utils/locale/areas/company';
import { dataWords } from '@/utils/locale/areas/data';
import { underPolicy } from '@/utils/policy/narrowed';
import { noPolicy, type Policy } from '@/utils/policy/policy';
import type { PersonPreview } from '@/utils/session/erasing';
import type { FileReading } from '@/utils/session/importing';
import type { Settings } from '@/utils/settings/settings';
import { isReadable } from '@/utils/store/archive-store';
import { exampleRows, noRows } from '../archive/rows';
import { focusedWhen } from './focused-when';

const data = dataWords.en;
afterEach(cleanup);

const preview: PersonPreview = {
  going: noRows,
  forgotten: 0,
  mentions: { notes: 0, lines: 0 },
};

function shown(
  view: preact.ComponentChild,
  settings: Settings = {},
  reading?: FileReading,
  policy: Policy = noPolicy,
) {
  const $settings = atom(settings);
  const services = {
    archive: {
      $overview: atom(overviewOf(exampleRows, isReadable)),
      $failed: atom(false),
      backUp: vi.fn(async () => true),
      readAgain: vi.fn(async () => undefined),
    },
    importing: { read: vi.fn(async () => reading) },
    erasing: {
      eraseDue: vi.fn(async () => 'gone'),
      previewOf: vi.fn(async (): Promise<PersonPreview | undefined> => preview),
      erasePerson: vi.fn(async () => 'gone'),
    },
    $settings,
    $policy: atom(policy),
    choose: vi.fn((change: Settings) => $settings.set({ ...$settings.get(), ...change })),
    now: () => Date.UTC(2027, 8, 1),
  };
  render(<DataProvider value={services as unknown as DataServices}>{view}</DataProvider>);
  return services;
}

describe('a backup', () => {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const press = () => fireEvent.click(screen.getByText(data.backup.make));

  it('is made only with a passphrase typed the same twice, which is then forgotten', async () => {
    const { archive } = shown(<Backup />);
    press();
    await screen.findByText(data.backup.missing);
    type(data.backup.passphrase, 'correct horse battery');
    type(data.backup.again, 'correct horse');
    press();
    await screen.findByText(data.backup.differ);
    expect(archive.backUp).not.toHaveBeenCalled();
    type(data.backup.again, 'correct horse battery');
    press();
    await screen.findByText(data.backup.made);
    expect(archive.backUp).toHaveBeenCalledWith('correct horse battery');
    expect(screen.getByLabelText<HTMLInputElement>(data.backup.passphrase).value).toBe('');
  });
});

describe('the rule for how long', () => {
  it('is the company’s at the latest, which says so and leaves what is shorter', () => {
    const policy = { ...noPolicy, longestMonths: 15 };
    shown(<Retention />, underPolicy({}, policy), undefined, policy);
    const select = screen.getByLabelText<HTMLSelectElement>(data.retention.keep);
    expect(select.value).toBe('15');
    screen.getByText(companyWords.en.retention(15));
    const open = [...select.options].filter((it) => !it.disabled).map((it) => it.value);
    expect(open).toEqual(['6', '12', '15']);
  });

  it('is off at first, lists what it would erase, and erases at the second press', async () => {
    const { erasing, choose } = shown(<Retention />);
    expect(screen.queryByText(data.retention.look)).toBeNull();
    fireEvent.change(screen.getByLabelText(data.retention.keep), { target: { value: '6' } });
    expect(choose).toHaveBeenCalledWith({ retentionMonths: 6 });
    await screen.findByText(data.retention.older('2 conversations and 2 pieces of evidence'));
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(4);
    const erase = screen.getByText(data.retention.erase('2 conversations and 2 pieces of evidence'));
    // It says its own name to nobody who does not stand on it.
    expect(erase.getAttribute('aria-live')).toBe('off');
    fireEvent.click(erase);
    expect(erasing.eraseDue).not.toHaveBeenCalled();
    const asked = await screen.findByText(data.erase.sure);
    expect(asked.getAttribute('aria-live')).toBe('polite');
    fireEvent.click(asked);
    await waitFor(() => expect(erasing.eraseDue).toHaveBeenCalledOnce());
    await screen.findByText(data.erase.gone);
  });
});

it('erasing stays half said while the data changes elsewhere, and is asked anew for somebody else', async () => {
  const { archive, erasing } = shown(<Erase />);
  const [first, second] = archive.$overview.get().record.people;
  const choose = (id = '') =>
    fireEvent.change(document.querySelector('select') as HTMLSelectElement, { target: { value: id } });
  choose(first?.id);
  fireEvent.click(await screen.findByText(data.erase.now(first?.name ?? '')));
  await screen.findByText(data.erase.sure);
  archive.$overview.set(overviewOf(exampleRows, isReadable));
  await waitFor(() => expect(erasing.previewOf).toHaveBeenCalledTimes(2));
  fireEvent.click(screen.getByText(data.erase.sure));
  await waitFor(() => expect(erasing.erasePerson).toHaveBeenCalledWith(first?.id));

  await waitFor(() => expect(screen.getByText<HTMLElement>(data.erase.gone)).toBeTruthy());
  fireEvent.click(screen.getByText(data.erase.now(first?.name ?? '')));
  choose(second?.id);
  await screen.findByText(data.erase.now(second?.name ?? ''));
  expect(screen.queryByText(data.erase.sure)).toBeNull();
});

it('who comes to erase somebody is at the choice as it is drawn', async () => {
  const [first] = overviewOf(exampleRows, isReadable).record.people;
  const { archive } = shown(<Erase personId={first?.id} />);
  archive.$overview.set(undefined as never);
  const select = () => document.querySelector('select');
  await waitFor(() => expect(select()).toBeNull());
  const focused = focusedWhen(() => select() !== null);
  archive.$overview.set(overviewOf(exampleRows, isReadable));
  expect(await focused).toBe(select());
});

it('what erases goes with what it erased: one is where it is told', async () => {
  const { archive } = shown(<Erase />);
  const [first] = archive.$overview.get().record.people;
  fireEvent.change(document.querySelector('select') as HTMLSelectElement, { target: { value: first?.id } });
  const erase = await screen.findByRole('button', { name: data.erase.now(first?.name ?? '') });
  erase.focus();
  fireEvent.click(erase);
  erase.click();
  expect(document.activeElement).toBe(document.querySelector('.erased'));
});

it.each(Object.keys(data.import.refused) as (keyof typeof data.import.refused)[])(
  'a file that is refused (%s) says why, and that nothing was changed',
  async (reason) => {
    shown(<Import />, {}, { ok: false, reason });
    const file = document.querySelector('input[type=file]') as HTMLInputElement;
    fireEvent.change(file, { target: { files: [new File(['x'], 'x.json')] } });
    if (reason === 'encrypted') await screen.findByText(data.import.locked);
    else await screen.findByText(data.import.refused[reason]);
    if (reason !== 'encrypted') await screen.findByText(data.import.unchanged);
  },
);

it('one line reminds of a backup when it is time, and none before', () => {
  const day = 24 * 60 * 60 * 1000;
  const { rerender } = render(<BackupLine settings={{}} since={0} now={29 * day} />);
  expect(document.querySelector('.backup-line')).toBeNull();
  rerender(<BackupLine settings={{}} since={0} now={40 * day} />);
  expect(
    screen
      .getByText(/40 days/)
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('#/data');
  rerender(<BackupLine settings={{ backedUpAt: 35 * day }} since={0} now={40 * day} />);
  expect(document.querySelector('.backup-line')).toBeNull();
});

it('who could not be looked up to be erased is not met with silence', async () => {
  const { erasing } = shown(<Erase />);
  erasing.previewOf.mockResolvedValue(undefined);
  fireEvent.change(document.querySelector('select') as HTMLSelectElement, { target: { value: 'person-c1' } });
  const said = await screen.findByText(data.kept.failed);
  expect(said.closest('[role=alert]')).not.toBeNull();
  expect(screen.queryByText(data.erase.now('李薇'))).toBeNull();
});
