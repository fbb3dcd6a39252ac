// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { EvidenceSection } from '@/components/evidence/EvidenceSection';
import { useServices } from '@/components/panel/services';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { dayOf } from '@/utils/meeting/iso-day';
import { conversation, stage, stillEvidence } from './stage.tsx';

afterEach(cleanup);
const words = evidenceWords.en;
const day = 86_400_000;
const now = conversation.meeting.start;
const daniel = { ...conversation, personId: 'dan' };

const piece = (daysAgo: number, quote: string): Evidence => ({
  id: quote,
  personId: 'dan',
  quote,
  on: dayOf(now - daysAgo * day),
  keptAt: 0,
});

function covered(pieces: Evidence[], inbox: Evidence[] = []) {
  const live = stillEvidence({ shown: { personId: 'dan', evidence: pieces, conversations: [] }, inbox });
  const onStart = vi.fn();
  function View() {
    return <EvidenceSection conversation={daniel} services={useServices()} onStart={onStart} />;
  }
  const openHome = vi.fn();
  stage(<View />, { openHome, openEvidence: () => Promise.resolve(live) });
  return { live, onStart, openHome };
}

it('shows the months, and three pieces before one asks for more', async () => {
  const { live } = covered([1, 40, 80, 120, 160].map((it) => piece(it, `piece ${it}`)));
  expect(await screen.findByRole('list', { name: words.bars.label })).toBeDefined();
  await vi.waitFor(() => expect(live.show).toHaveBeenCalledWith('dan'));
  expect(screen.queryByText('piece 120')).toBeNull();
  fireEvent.click(screen.getByText(words.section.more(2)));
  expect(screen.getByText('piece 160')).toBeDefined();
});

it('starts a fact from a piece', async () => {
  const { onStart } = covered([piece(0, '- 5 reports late')]);
  fireEvent.click(await screen.findByLabelText(words.section.note));
  expect(onStart).toHaveBeenCalledWith(words.section.line('- 5 reports late', dayOf(now)));
});

it('leaves out what is older than the period, and says so when nothing is left', async () => {
  covered([piece(800, 'long ago')]);
  expect(await screen.findByText(words.section.empty('Daniel Okafor'))).toBeDefined();
  expect(screen.queryByText('long ago')).toBeNull();
});

it('leads to what waits for somebody', async () => {
  const { openHome } = covered([], [{ ...piece(0, 'x'), personId: '' }]);
  fireEvent.click(await screen.findByText(words.section.waiting(1)));
  expect(openHome).toHaveBeenCalledWith('evidence');
});

it('says when the evidence cannot be read', async () => {
  function View() {
    return <EvidenceSection conversation={daniel} services={useServices()} onStart={vi.fn()} />;
  }
  stage(<View />, { openEvidence: () => Promise.reject(new Error('no code')) });
  expect(await screen.findByText(words.section.failed)).toBeDefined();
});
