import { describe, expect, it } from 'vitest';
import type { Rows } from '@/utils/archive/archive';
import { largestArchive } from '@/utils/archive/read';
import { createImporting } from '@/utils/session/importing';
import { fileOf, noRows } from '../archive/rows';

const locked = 'age-encryption.org/v1\n';

function importing(here: Rows = noRows) {
  const asked: string[] = [];
  const made = createImporting({
    store: {
      everything: async () => here,
      take: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      takeBack: async () => false,
    },
    unseal: async (_, passphrase) => {
      asked.push(passphrase);
      return passphrase === 'right'
        ? { ok: true, bytes: new TextEncoder().encode(fileOf(3)) as Uint8Array<ArrayBuffer> }
        : { ok: false, why: passphrase === 'torn' ? 'broken' : 'passphrase' };
    },
  });
  return { ...made, asked };
}

describe('reading a file', () => {
  it('does not open one that is too large', async () => {
    const file = {
      size: largestArchive + 1,
      arrayBuffer: () => {
        throw new Error('opened');
      },
    } as unknown as File;
    expect(await importing().read(file)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('says so where it went meanwhile', async () => {
    const file = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
    expect(await importing().read(file)).toEqual({ ok: false, reason: 'no-file' });
  });

  it('of a backup asks for the passphrase, and takes only the right one', async () => {
    const file = new File([locked], 'a.age');
    const { read, asked } = importing();
    expect(await read(file)).toEqual({ ok: false, reason: 'encrypted' });
    expect(asked).toEqual([]);
    expect(await read(file, 'wrong')).toEqual({ ok: false, reason: 'passphrase' });
    expect(await read(file, 'torn')).toEqual({ ok: false, reason: 'broken' });
    expect(await read(file, 'right')).toMatchObject({
      ok: true,
      preview: { comparison: { isRestore: true } },
    });
  });
});

it('a disk that refuses, and rows that were changed since, are told apart', async () => {
  const { read, take, takeBack } = importing();
  const reading = await read(new File([fileOf(3)], 'a.json'));
  if (!reading.ok) throw new Error(reading.reason);
  expect(await take(reading.preview, { usually: 'mine', chosen: new Map() })).toBe('failed');
  expect(await takeBack()).toBe('changed');
});
