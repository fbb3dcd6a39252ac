import { expect, it } from 'vitest';
import { policyFrom } from '@/utils/browser/policy-guard';

it('takes the sites and the language of a policy', () => {
  const sites = ['https://calendar.google.com/*', 'https://*.myworkday.com/*'];
  expect(policyFrom({ sites, language: 'zh-CN' })).toEqual({ sites, language: 'zh-CN' });
});

it.each([undefined, null, 'sites', [], { sites: 'https://a.example/*' }, { language: 'fr' }])(
  'a policy of another shape presets nothing: %j',
  (value) => expect(policyFrom(value)).toEqual({ sites: [] }),
);

it('leaves out what is no site, and what is named twice', () => {
  const wrong = [
    'https://*/*',
    '<all_urls>',
    '*://a.example/*',
    'http://a.example/*',
    'https://a.example/path/*',
    'https://a.example:8443/*',
    'https://a.*/*',
    'javascript:alert(1)',
    `https://${'a'.repeat(300)}.example/*`,
    7,
    null,
    { toString: () => 'https://a.example/*' },
  ];
  const right = 'https://hr.example.com/*';
  expect(policyFrom({ sites: [...wrong, right, right] })).toEqual({ sites: [right] });
});

it('takes no list without end', () => {
  const sites = Array.from({ length: 10_000 }, (_, at) => `https://s${at}.example.com/*`);
  expect(policyFrom({ sites }).sites).toHaveLength(50);
});
