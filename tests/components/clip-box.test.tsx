// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClipBox, type ClipServices } from '@/components/evidence/ClipBox';
import { LanguageContext } from '@/components/words';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { zhCn } from '@/utils/locale/zh-cn';
import type { ClipOutcome } from '@/utils/messages/clip-outcome';

afterEach(cleanup);
const { clip, field } = evidenceWords['zh-CN'];
const piece: Evidence = { id: 'e', personId: '', quote: '零停机。', on: '2026-11-20', keptAt: 0 };
const kept: ClipOutcome = { tabId: 1, at: 0, kept: 'e', again: false };
const li = { id: 'li', name: '李薇', alsoNamed: [], emails: [], createdAt: 0 };

function box(given: Partial<ClipServices> = {}) {
  const services = {
    people: [li],
    last: undefined,
    read: vi.fn(async () => ({ text: '', secret: false })),
    keep: vi.fn(async (_personId: string) => kept),
    find: vi.fn(async () => piece as Evidence | undefined),
    assign: vi.fn(async (_id: string, personId: string) => ({ ...piece, personId })),
    takeBack: vi.fn(async () => undefined),
    openEvidence: vi.fn(),
    ...given,
  };
  render(
    <LanguageContext.Provider value="zh-CN">
      <ClipBox {...services} />
    </LanguageContext.Provider>,
  );
  return services;
}

describe('in the popup', () => {
  it('there is nothing where nothing is selected or was kept', async () => {
    const { read } = box();
    await waitFor(() => expect(read).toHaveBeenCalled());
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('there is nothing where the page cannot be read', async () => {
    const { read } = box({ read: vi.fn(async () => undefined) });
    await waitFor(() => expect(read).toHaveBeenCalled());
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('what is selected is kept for whom one chooses; the way back has the focus', async () => {
    const { keep } = box({ read: async () => ({ text: ' 零停机。 ', secret: false }) });
    await screen.findByText(clip.selection);
    fireEvent.change(screen.getByLabelText(field.person), { target: { value: 'li' } });
    fireEvent.click(screen.getByText(clip.selection));
    await screen.findByText(clip.kept);
    expect(keep).toHaveBeenCalledWith('li');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(zhCn.undo));
    expect(screen.queryByText(clip.selection)).toBeNull();
  });

  it('what was just kept can be given to somebody, or taken back', async () => {
    const { assign, takeBack } = box({ last: kept });
    await screen.findByText(clip.kept);
    fireEvent.change(screen.getByLabelText(field.person), { target: { value: 'li' } });
    await waitFor(() => expect(screen.getByLabelText(field.person)).toHaveProperty('value', 'li'));
    expect(assign).toHaveBeenCalledWith('e', 'li');
    fireEvent.click(screen.getByText(zhCn.undo));
    await waitFor(() => expect(screen.queryByText(clip.kept)).toBeNull());
    expect(takeBack).toHaveBeenCalledWith('e');
  });

  it('what the disk refuses of it is said, and shown as it was', async () => {
    const assign = vi.fn<ClipServices['assign']>(() => Promise.reject(new Error('full')));
    const takeBack = vi.fn<ClipServices['takeBack']>(() => Promise.reject(new Error('full')));
    box({ last: kept, assign, takeBack });
    await screen.findByText(clip.kept);
    const select = () => screen.getByLabelText<HTMLSelectElement>(field.person);
    for (const time of [1, 2]) {
      fireEvent.change(select(), { target: { value: 'li' } });
      await waitFor(() => expect(select().value).toBe(''));
      expect(assign).toHaveBeenCalledTimes(time);
      screen.getByText(zhCn.trouble.notDone);
    }
    assign.mockResolvedValueOnce({ ...piece, personId: 'li' });
    fireEvent.change(select(), { target: { value: 'li' } });
    await waitFor(() => expect(screen.queryByText(zhCn.trouble.notDone)).toBeNull());
    fireEvent.click(screen.getByText(zhCn.undo));
    await screen.findByText(zhCn.trouble.notDone);
    screen.getByText(clip.kept);
  });

  it('another selection than the one kept is offered beside it', async () => {
    box({ last: { ...kept, again: true }, read: async () => ({ text: '另一段', secret: false }) });
    await screen.findByText(clip.again);
    expect(await screen.findByText('另一段')).toBeDefined();
  });

  it('what was deleted meanwhile is not spoken of', async () => {
    const { find } = box({ last: kept, find: vi.fn(async () => undefined) });
    await waitFor(() => expect(find).toHaveBeenCalled());
    expect(screen.queryByText(clip.kept)).toBeNull();
  });

  it('why nothing was kept is said, with the way to write it by hand', async () => {
    const { openEvidence } = box({ last: { tabId: 1, at: 0, refused: 'closed' } });
    await screen.findByText(clip.refused.closed);
    fireEvent.click(screen.getByText(clip.byHand));
    expect(openEvidence).toHaveBeenCalled();
  });
});
