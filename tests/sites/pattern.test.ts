import { describe, expect, it } from 'vitest';
import { covers, hasLost, hostIn, includes } from '@/utils/sites/pattern';

describe('what a pattern covers', () => {
  it.each([
    ['https://calendar.google.com/*', 'https://calendar.google.com/calendar/u/0/r', true],
    ['https://calendar.google.com/*', 'http://calendar.google.com/', false],
    ['https://calendar.google.com/*', 'https://evil-calendar.google.com/', false],
    ['https://calendar.google.com/*', 'https://calendar.google.com.evil.example/', false],
    ['https://*.zoom.us/*', 'https://zoom.us/', true],
    ['https://*.zoom.us/*', 'https://us02web.zoom.us/wc/1/join', true],
    ['https://*.zoom.us/*', 'https://notzoom.us/', false],
    ['http://localhost/*', 'http://localhost:4173/calendar/', true],
    ['https://*/*', 'https://any.example/', true],
    ['https://*/*', 'http://any.example/', false],
    ['*://*/*', 'http://any.example/', true],
    ['nonsense', 'https://any.example/', false],
    ['', 'https://any.example/', false],
  ])('%s, %s: %s', (pattern, address, is) => expect(covers(pattern, new URL(address))).toBe(is));
});

describe('which grant includes which', () => {
  it.each([
    ['https://*.feishu.cn/*', 'https://people.feishu.cn/*', true],
    ['https://people.feishu.cn/*', 'https://*.feishu.cn/*', false],
    ['https://feishu.cn/*', 'https://*.feishu.cn/*', false],
    ['https://*/*', 'https://*.feishu.cn/*', true],
    ['https://*.cn/*', 'https://*.feishu.cn/*', true],
    ['https://*/*', 'http://localhost/*', false],
    ['*://*/*', 'https://*/*', true],
    ['https://*/*', '*://*/*', false],
    ['https://a.example/*', 'https://a.example/*', true],
  ])('%s, %s: %s', (pattern, other, is) => expect(includes(pattern, other)).toBe(is));
});

it('an address is lost when its site goes off, unless another grant still covers it', () => {
  const zoom = new URL('https://us02web.zoom.us/');
  const off = ['https://*.zoom.us/*'];
  expect(hasLost({ off, on: [] }, zoom)).toBe(true);
  expect(hasLost({ off, on: ['https://*/*'] }, zoom)).toBe(false);
  expect(hasLost({ off, on: ['https://meet.google.com/*'] }, new URL('https://other.example/'))).toBe(false);
  expect(hasLost({ off: ['https://*/*'], on: off }, zoom)).toBe(false);
});

it('shows a host, with its scheme where that is not https', () => {
  expect(['https://*.zoom.us/*', 'http://localhost/*', 'https://*/*'].map(hostIn)).toEqual([
    '*.zoom.us',
    'http://localhost',
    '*',
  ]);
});
