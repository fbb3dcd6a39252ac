import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/utils/evidence/evidence';
import type { PageSelection } from '@/utils/messages/page-selection';
import { type Clipping, createClipper } from '@/utils/session/clipper';
import type { EvidenceStore } from '@/utils/store/evidence-store';

const clipping: Clipping = {
  tabId: 7,
  personId: '',
  source: { title: 'Notes', url: 'https://example.com/notes' },
};

function clipperOn(given: { selection?: PageSelection | undefined; store?: 'closed' | 'full' } = {}) {
  const kept: Evidence[] = [];
  const store = {
    evidenceOf: async (personId: string) => kept.filter((it) => it.personId === personId),
    keepEvidence: async (evidence: Evidence) => {
      await Promise.resolve();
      if (given.store === 'full') throw new DOMException('full', 'QuotaExceededError');
      kept.push(evidence);
      return true;
    },
  } as Partial<EvidenceStore> as EvidenceStore;
  let ids = 0;
  const selection = 'selection' in given ? given.selection : { text: ' Zero downtime. ', secret: false };
  const clipper = createClipper({
    store: async () => (given.store === 'closed' ? undefined : store),
    read: async () => selection,
    now: () => 1_000,
    newId: () => `e${++ids}`,
  });
  return { clipper, kept };
}

describe('a clip', () => {
  it('is kept, and told by its id', async () => {
    const { clipper, kept } = clipperOn();
    expect(await clipper.keep(clipping)).toEqual({ tabId: 7, at: 1_000, kept: 'e1', again: false });
    expect(kept).toMatchObject([{ quote: 'Zero downtime.', title: 'Notes', personId: '' }]);
  });

  it('is kept once, however quickly it is asked for again; for another person it is another', async () => {
    const { clipper, kept } = clipperOn();
    const outcomes = await Promise.all([
      clipper.keep(clipping),
      clipper.keep(clipping),
      clipper.keep({ ...clipping, personId: 'li' }),
    ]);
    expect(outcomes.map((it) => 'kept' in it && it.again)).toEqual([false, true, false]);
    expect(kept).toHaveLength(2);
  });

  it('is what the browser tells, where no script may read', async () => {
    const { clipper, kept } = clipperOn({ selection: undefined });
    await clipper.keep({ ...clipping, told: 'from a PDF' });
    expect(kept).toMatchObject([{ quote: 'from a PDF' }]);
  });

  it.each([
    ['nothing', { selection: { text: ' ', secret: false } }],
    ['secret', { selection: { text: '', secret: true } }],
    ['closed', { selection: undefined }],
    ['disk', { store: 'closed' }],
    ['disk', { store: 'full' }],
  ] as const)('that fails says why: %s', async (why, given) => {
    const { clipper, kept } = clipperOn(given);
    expect(await clipper.keep(clipping)).toEqual({ tabId: 7, at: 1_000, refused: why });
    expect(kept).toEqual([]);
  });

  it('takes what the browser tells of a field for secrets from nowhere', async () => {
    const { clipper, kept } = clipperOn({ selection: { text: '', secret: true } });
    await clipper.keep({ ...clipping, told: 'hunter2' });
    expect(kept).toEqual([]);
  });

  it('that fails does not hold up the next', async () => {
    const given: { store?: 'full' } = { store: 'full' };
    const { clipper, kept } = clipperOn(given);
    await clipper.keep(clipping);
    delete given.store;
    expect(await clipper.keep(clipping)).toMatchObject({ kept: 'e2' });
    expect(kept).toHaveLength(1);
  });
});
