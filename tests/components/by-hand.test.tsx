// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StartScreen } from '@/components/start/StartScreen';
import { givenWords } from '@/utils/locale/areas/given';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { PickReport } from '@/utils/messages/pick';
import { stage } from './stage';

afterEach(cleanup);

const invite = 'Performance review: Daniel Okafor\nTuesday, November 24, 2026 · 10:00 – 10:45am';
const input = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
const status = () => document.querySelector('.by-hand [role=status]')?.textContent;

function startScreen(language: Language = 'en', pick?: () => Promise<PickReport>) {
  const words = { ...wordsIn(language), ...givenWords[language] };
  const services = stage(
    <StartScreen context={undefined} form={undefined} />,
    pick ? { pick } : {},
    language,
  );
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { words, press, services };
}

async function type(text: string, { words, press }: ReturnType<typeof startScreen>) {
  press(words.byHand.paste);
  const box = await screen.findByLabelText(words.byHand.pasteHere);
  fireEvent.input(box, { target: { value: text } });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
}

describe('an event given by hand', () => {
  it('fills the three fields and closes the box', async () => {
    const screenOf = startScreen();
    await type(invite, screenOf);
    await waitFor(() => expect(input('Employee').value).toBe('Daniel Okafor'));
    const [date, start, minutes] = ['Date', 'Start', 'Minutes'].map((name) => input(name).value);
    expect([date, start, minutes]).toEqual(['2026-11-24', '10:00', '45']);
    expect(status()).toBe(screenOf.words.byHand.filled);
    expect(screen.queryByLabelText(screenOf.words.byHand.pasteHere)).toBeNull();
    screenOf.press(screenOf.words.start.open);
    expect(screenOf.services.session.openFor).toHaveBeenCalledWith(
      expect.objectContaining({ person: { name: 'Daniel Okafor' }, kind: 'evaluation' }),
    );
  });

  it.each(['en', 'zh-CN'] as const)('says in %s what could not be read and what to do', async (language) => {
    const screenOf = startScreen(language);
    await type('Performance review, 06/07/2026 10:00–10:45', screenOf);
    const { byHand, start } = screenOf.words;
    const missing = new Intl.ListFormat(language).format([start.person, byHand.dateAndStart]);
    await waitFor(() => expect(status()).toBe(byHand.missing(missing)));
  });

  it('keeps what was typed, in the box and in the fields, when nothing can be read', async () => {
    const screenOf = startScreen();
    fireEvent.input(input('Employee'), { target: { value: 'Mei' } });
    await type('🙂', screenOf);
    await waitFor(() => expect(status()).toBe(screenOf.words.notRead.nothing));
    expect(input('Employee').value).toBe('Mei');
    expect((screen.getByLabelText(screenOf.words.byHand.pasteHere) as HTMLTextAreaElement).value).toBe('🙂');
  });

  it('goes one step back with Esc, and not further', async () => {
    const { words, press } = startScreen();
    press(words.byHand.paste);
    const box = await screen.findByLabelText(words.byHand.pasteHere);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(box, event);
    await waitFor(() => expect(screen.queryByLabelText(words.byHand.pasteHere)).toBeNull());
    expect(event.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.byHand.paste }));
  });

  it('reads a file in the encoding it has, and opens none that is too large', async () => {
    const { words } = startScreen();
    const chooser = document.querySelector('input[type=file]') as HTMLInputElement;
    const choose = (file: File) => {
      Object.defineProperty(chooser, 'files', { value: [file], configurable: true });
      fireEvent.change(chooser);
    };
    const huge = new File(['x'], 'all.ics');
    const opened = vi.spyOn(huge, 'arrayBuffer');
    Object.defineProperty(huge, 'size', { value: 200_000_000 });
    choose(huge);
    await waitFor(() => expect(status()).toBe(words.notRead['too-large']));
    expect(opened).not.toHaveBeenCalled();
    // 李薇 in GB 18030, as older Chinese programs write it.
    const head = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261124T100000\nDURATION:PT45M\nSUMMARY:1:1 ';
    choose(
      new File([head, new Uint8Array([0xc0, 0xee, 0xde, 0xb1]), '\nEND:VEVENT\nEND:VCALENDAR'], 'a.ics'),
    );
    await waitFor(() => expect(input('Employee').value).toBe('李薇'));
  });

  it('fills in what was pointed at, and is quiet when the user thought better of it', async () => {
    const reading = {
      site: 'picked',
      host: 'x',
      title: 'Performance review: Daniel Okafor',
      when: '24 Nov 2026 10:00',
      attendees: [],
    };
    const pick = vi
      .fn<() => Promise<PickReport>>()
      .mockResolvedValueOnce({ ok: false, reason: 'cancelled' })
      .mockResolvedValueOnce({ ok: false, reason: 'no-access' })
      .mockResolvedValueOnce({ ok: true, reading });
    const { words, press } = startScreen('en', pick);
    press(words.byHand.point);
    await waitFor(() => expect(status()).toBe(words.byHand.picking));
    await waitFor(() => expect(status()).toBe(''));
    press(words.byHand.point);
    await waitFor(() => expect(status()).toBe(words.notRead['no-access']));
    press(words.byHand.point);
    await waitFor(() => expect(input('Employee').value).toBe('Daniel Okafor'));
    // No end was shown: the length is the kind's usual one, and that is said.
    expect(status()).toBe(words.byHand.missing(words.byHand.end));
    expect(input('Minutes').value).toBe('60');
  });
});
