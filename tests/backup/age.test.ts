import { expect, it } from 'vitest';
import { sealed, unsealed } from '@/utils/backup/age';

it('what is locked opens with its passphrase and no other', async () => {
  const bytes = await sealed('三月迁移零停机 🙂', '骆驼 窗台 邮票');
  expect(new TextDecoder().decode(bytes.slice(0, 60))).toMatch(
    /^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/,
  );
  expect(new TextDecoder().decode(bytes)).not.toContain('三月');
  const opened = await unsealed(bytes, '骆驼 窗台 邮票');
  expect(opened.ok && new TextDecoder().decode(opened.bytes)).toBe('三月迁移零停机 🙂');
  expect(await unsealed(bytes, '骆驼 窗台')).toEqual({ ok: false, why: 'passphrase' });
  expect(await unsealed(bytes.slice(0, -3), '骆驼 窗台 邮票')).toEqual({ ok: false, why: 'broken' });
  expect(await unsealed(bytes.slice(0, 80), '骆驼 窗台 邮票')).toEqual({ ok: false, why: 'broken' });
}, 60_000);
