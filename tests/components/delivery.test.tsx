// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopySection } from '@/components/delivery/CopySection';
import type { FileServices } from '@/components/delivery/files';
import { MoreWays } from '@/components/delivery/MoreWays';
import { Deliver } from '@/components/summary/Deliver';
import { useSummary } from '@/components/summary/useSummary';
import { conversation, note, stage, stillSession } from './stage';

afterEach(cleanup);

const session = () =>
  stillSession({ notes: [note('strength', '# zero downtime'), note('private', 'looks tired')] });
const files = (given: Partial<FileServices> = {}) => {
  const all = { saveWord: vi.fn(() => Promise.resolve()), print: vi.fn(), ...given };
  return { all, openFiles: () => Promise.resolve(all) };
};
const choose = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'More ways to copy or save' }));
  fireEvent.click(screen.getByRole('menuitem', { name }));
};

describe('more ways', () => {
  const show = (services: Parameters<typeof stage>[1]) => {
    const onReport = vi.fn();
    const go = async (way: () => Promise<string>) => onReport(await way());
    const given = stage(<MoreWays conversation={conversation} pass={(way) => way()} go={go} />, {
      session: session(),
      ...services,
    });
    return { ...given, onReport };
  };

  it('copies Markdown, and says what stayed', async () => {
    const { copyText, onReport } = show({});
    choose('Copy as Markdown');
    await waitFor(() =>
      expect(onReport).toHaveBeenLastCalledWith('Copied 2 sections as Markdown; 1 private note left out.'),
    );
    const [text = ''] = vi.mocked(copyText).mock.calls[0] ?? [];
    expect(text).toContain('- \\# zero downtime');
    expect(text).not.toContain('looks tired');
  });

  it('makes files with a name that says whom, what and when', async () => {
    const { all, openFiles } = files();
    const { onReport, saveFile } = show({ openFiles });
    choose('Save as a Word file');
    await waitFor(() =>
      expect(onReport).toHaveBeenLastCalledWith(
        'Handed to the browser’s downloads: 2 sections; 1 private note left out.',
      ),
    );
    choose('Save as a Markdown file');
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const whom = `${conversation.person.name} - Performance evaluation - `;
    expect(all.saveWord).toHaveBeenCalledWith(
      expect.anything(),
      expect.stringMatching(new RegExp(`^${whom}\\d{4}-\\d\\d-\\d\\d\\.docx$`)),
      { language: 'en', product: 'Fairside' },
    );
    expect(saveFile).toHaveBeenCalledWith(
      expect.any(String),
      expect.stringMatching(/\.md$/),
      'text/markdown;charset=utf-8',
    );
    expect(
      JSON.stringify([vi.mocked(all.saveWord).mock.calls, vi.mocked(saveFile).mock.calls]),
    ).not.toContain('looks tired');
  });

  it.each<[string, Partial<FileServices> | 'gone']>([
    ['the code for it did not come', 'gone'],
    ['it could not be made', { saveWord: () => Promise.reject(new RangeError('too much')) }],
  ])('says what is safe and what to do where %s', async (_, given) => {
    const openFiles =
      given === 'gone' ? () => Promise.reject(new TypeError('no such chunk')) : files(given).openFiles;
    const { onReport } = show({ openFiles });
    choose('Save as a Word file');
    await waitFor(() =>
      expect(onReport).toHaveBeenLastCalledWith(
        expect.stringContaining('Nothing was lost: the summary is still here.'),
      ),
    );
  });

  it('says so where the browser refuses the clipboard', async () => {
    const { onReport } = show({ copyText: () => Promise.resolve(false) });
    choose('Copy as Markdown');
    await waitFor(() =>
      expect(onReport).toHaveBeenLastCalledWith(expect.stringContaining('Nothing was lost')),
    );
  });

  it('hands paper to a tab of its own', async () => {
    const { all, openFiles } = files();
    show({ openFiles });
    choose('Print or save as PDF');
    await waitFor(() => expect(all.print).toHaveBeenCalledOnce());
    expect(all.print).toHaveBeenCalledWith(
      expect.objectContaining({ language: 'en', person: conversation.person }),
    );
  });
});

describe('a section', () => {
  it('is copied without its heading, and says so where it stands', async () => {
    const item = (number: number, text: string) => `${number}. ${text}`;
    const Section = () => (
      <CopySection
        composed={useSummary(conversation)}
        section="goal"
        part={{ heading: 'Goals', items: ['one', 'two'] }}
        item={item}
      />
    );
    const { copy } = stage(<Section />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy “Goals”' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Copied 2 lines, without the heading.'),
    );
    expect(copy).toHaveBeenCalledWith({ html: '<ul><li>one</li><li>two</li></ul>', text: '1. one\n2. two' });
  });
});

describe('the key that copies', () => {
  it('copies the whole, unless it would be typed', async () => {
    const { copy } = stage(<Deliver conversation={conversation} />, { session: session() });
    const field = document.createElement('textarea');
    field.value = 'ça ';
    document.body.append(field);
    fireEvent.keyDown(field, { code: 'KeyC', key: 'ç', altKey: true });
    fireEvent.keyDown(document.body, { code: 'KeyC', key: 'c', altKey: true, ctrlKey: true });
    fireEvent.keyDown(document.body, { code: 'KeyC', key: 'c', altKey: true, isComposing: true });
    expect(copy).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { code: 'KeyC', key: 'c', altKey: true });
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    field.remove();
  });
});
