import { describe, expect, it } from 'vitest';
import { addressOf } from '@/utils/evidence/address';
import { clip, isSameClip } from '@/utils/evidence/clip';

const now = new Date(2026, 2, 9, 14, 5).getTime();
const kept = { id: 'e', personId: 'p', now };

describe('a page’s address', () => {
  it.each([
    ['https://wiki.example.com/a?page=2#part', 'https://wiki.example.com/a?page=2#part'],
    ['https://jira.example.com/browse?key=PROJ-12', 'https://jira.example.com/browse?key=PROJ-12'],
    ['https://mail.example.com/mail/u/0/#inbox/FMfcgz', 'https://mail.example.com/mail/u/0/#inbox/FMfcgz'],
    ['https://li:secret@example.com/x', 'https://example.com/x'],
    ['https://example.com/d?id=1&access_token=ey&X-Amz-Signature=ab&sid=4', 'https://example.com/d?id=1'],
    ['https://example.com/cb?code=xyz&state=1', 'https://example.com/cb'],
    ['https://example.com/cb#access_token=xyz&expires_in=3', 'https://example.com/cb'],
    ['https://example.com/app#/doc?token=xyz', 'https://example.com/app'],
    [`https://example.com/d?data=${'x'.repeat(3000)}`, 'https://example.com/d'],
    [`https://example.com/${'x'.repeat(3000)}`, 'https://example.com'],
  ])('%s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///home/li/review.txt',
    'chrome://settings',
    'about:blank',
    'blob:https://example.com/1',
    'not an address',
    '',
  ])('%s is none', (text) => {
    expect(addressOf(text)).toBeUndefined();
  });
});

describe('a clip', () => {
  it('says what, where and when, and for whom', () => {
    const source = { title: ' Release \n notes ', url: 'https://example.com/notes' };
    expect(clip(' Zero downtime. ', source, kept)).toEqual({
      id: 'e',
      personId: 'p',
      quote: 'Zero downtime.',
      title: 'Release notes',
      url: 'https://example.com/notes',
      on: '2026-03-09',
      keptAt: now,
    });
  });

  it('leaves out what is not known', () => {
    expect(clip('x', {}, kept)).toEqual({
      id: 'e',
      personId: 'p',
      quote: 'x',
      on: '2026-03-09',
      keptAt: now,
    });
    expect(clip('x', { title: '字'.repeat(500), url: 'chrome://x' }, kept)).toMatchObject({
      title: '字'.repeat(300),
    });
  });

  it('from a private window does not say where it is from', () => {
    const source = { title: 'Secret', url: 'https://example.com', isPrivate: true };
    expect(clip('x', source, kept)).toEqual(clip('x', {}, kept));
  });

  it('without text is none', () => {
    expect(clip(' \n ', { title: 'x' }, kept)).toBeUndefined();
  });

  it('is the same as another with the same words of the same page', () => {
    const source = { title: 'T', url: 'https://example.com' };
    const one = clip('x', source, kept);
    const again = clip(' x ', source, { ...kept, id: 'f', now: now + 1 });
    const elsewhere = clip('x', { title: 'U', url: 'https://example.org' }, kept);
    if (!one || !again || !elsewhere) throw new Error('no clip');
    expect(isSameClip(one, again)).toBe(true);
    expect(isSameClip(one, elsewhere)).toBe(false);
  });
});
