import { expect, it } from 'vitest';
import schema from '@/public/managed-schema.json';
import { features, noPolicy, policyFrom } from '@/utils/policy/policy';

it('takes the sites and the language of a policy', () => {
  const sites = ['https://calendar.google.com/*', 'https://*.myworkday.com/*'];
  expect(policyFrom({ sites, language: 'zh-CN' })).toEqual({ ...noPolicy, sites, language: 'zh-CN' });
});

it.each([undefined, null, 'sites', [], { sites: 'https://a.example/*' }, { language: 'fr' }])(
  'a policy of another shape presets nothing: %j',
  (value) => expect(policyFrom(value)).toEqual(noPolicy),
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
  expect(policyFrom({ sites: [...wrong, right, right] })).toEqual({ ...noPolicy, sites: [right] });
});

it('takes no list without end', () => {
  const sites = Array.from({ length: 10_000 }, (_, at) => `https://s${at}.example.com/*`);
  expect(policyFrom({ sites }).sites).toHaveLength(50);
});

it('takes what is allowed, how long, and what is off', () => {
  const allowedSites = ['https://hr.example.com/*'];
  expect(
    policyFrom({ allowedSites, retentionMonths: 18, off: ['reminders', 'rescue', 'breathing', 7] }),
  ).toEqual({ ...noPolicy, allowedSites, longestMonths: 18, off: ['rescue', 'reminders'] });
});

it.each([[[]], ['https://hr.example.com/*'], [null], [['https://*/*', 7]], [{}]])(
  'allowed sites that cannot be read (%j) allow none, rather than all',
  (allowedSites) => expect(policyFrom({ allowedSites }).allowedSites).toEqual([]),
);

it('no site is allowed where waiting on sites is off altogether', () => {
  expect(policyFrom({ off: ['always-on'], allowedSites: ['https://hr.example.com/*'] })).toEqual({
    ...noPolicy,
    allowedSites: [],
  });
});

it('hands on what the company gives of its own, to be read where it is wanted', () => {
  const words = [{ phrase: 'ninja' }];
  expect(policyFrom({ words })).toEqual({ ...noPolicy, lists: { words } });
  expect(policyFrom({ tips: 7 })).toEqual({ ...noPolicy, lists: { tips: 7 } });
});

it.each([0, -1, 1.5, '12', 1e9, Number.NaN, null])('%s is no number of months', (retentionMonths) => {
  expect(policyFrom({ retentionMonths })).toEqual(noPolicy);
});

it('has the names that the schema has', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(
    ['allowedSites', 'language', 'off', 'retentionMonths', 'sites', 'tips', 'words'].sort(),
  );
  expect(schema.properties.off.items.enum).toEqual([...features, 'always-on']);
});
