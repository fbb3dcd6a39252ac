import { describe, expect, it } from 'vitest';
import { typedSite } from '@/utils/sites/address';
import { hrSystems } from '@/utils/sites/hr';
import { systemAt } from '@/utils/sites/hr/addresses';
import { knownSites } from '@/utils/sites/known';
import { isPreset, offers, sitesOn } from '@/utils/sites/offers';
import { isSitePattern } from '@/utils/sites/pattern';
import { ownScripts, readerScriptFor } from '@/utils/sites/scripts';

const sampleOf = (pattern: string) => new URL(pattern.replace('*.', 'www.').replace('*', ''));

const google = 'https://calendar.google.com/*';

describe('known sites', () => {
  it('have each their own id, patterns and names', () => {
    const ids = knownSites.map(({ id }) => id);
    const patterns = knownSites.flatMap((it) => it.patterns);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.filter((it) => !isSitePattern(it))).toEqual([]);
    for (const { name } of knownSites) expect([name.en, name['zh-CN']]).not.toContain('');
  });

  it('offer every site that has a script of its own, under exactly its patterns', () => {
    const offered = knownSites
      .filter(({ group, known }) => group !== 'hr' && known === 'reader')
      .flatMap((it) => it.patterns);
    expect([...offered].sort()).toEqual(ownScripts.flatMap(({ matches }) => matches).sort());
  });

  it('say “reader” of a calendar or call only where a script of its own comes in', () => {
    for (const { group, known, patterns } of knownSites.filter((it) => it.group !== 'hr')) {
      const own = patterns.every((it) => readerScriptFor(sampleOf(it)) !== 'readers-open');
      expect(known === 'reader', `${group} ${patterns}`).toBe(own);
    }
  });

  it('say “reader” of an HR system only where one is written for it', () => {
    const own = hrSystems.map(({ id }) => id);
    for (const { id, known } of knownSites.filter((it) => it.group === 'hr'))
      if (known === 'reader') expect(own).toContain(id);
  });

  it('name HR hosts that the HR table knows, too', () => {
    const paths = ['', 'sf/home', 'hcmUI/x', 'app/home', 'odoo/x'];
    const hr = knownSites.filter((it) => it.group === 'hr');
    const unknown = hr.flatMap(({ patterns }) =>
      patterns.filter((it) => {
        const sample = it.replace('*.', it.includes('personio.com') ? 'co.app.' : 'hcm41.').replace('*', '');
        return !paths.some((path) => systemAt(new URL(sample + path)));
      }),
    );
    expect(unknown).toEqual([]);
  });
});

describe('what is offered and what is on', () => {
  it('a site that is on, also under a wider grant, is not offered', () => {
    const ids = (granted: string[]) => offers('en', granted).flatMap((it) => it.offers.map(({ id }) => id));
    expect(ids([google])).not.toContain('google-calendar');
    expect(ids(['https://*.feishu.cn/*'])).not.toContain('feishu-people');
    expect(ids(['https://*.feishu.cn/*'])).toContain('feishu');
    expect(ids(['https://*/*'])).toEqual([]);
  });

  it('a company’s sites stand first, and only whole products are chosen beforehand', () => {
    const company = [google, 'https://outlook.office.com/*', 'https://hr.example.com/*'];
    const groups = offers('en', [], company);
    expect(groups[0]).toMatchObject({
      id: 'company',
      offers: [{ name: 'outlook.office.com' }, { name: 'hr.example.com' }],
    });
    const preset = groups.flatMap((it) => it.offers).filter((it) => isPreset(it, company));
    expect(preset.flatMap((it) => it.patterns).sort()).toEqual([...company].sort());
    expect(offers('en', company, company).map(({ id }) => id)).not.toContain('company');
  });

  it('what is on is named by its product with the hosts that are granted, else by its host', () => {
    const on = sitesOn('zh-CN', [google, 'https://outlook.live.com/*', 'http://localhost/*', 'https://*/*']);
    expect(on.map(({ name, hosts }) => [name, ...hosts])).toEqual([
      ['Google 日历', 'calendar.google.com'],
      ['Outlook', 'outlook.live.com'],
      ['http://localhost', 'http://localhost'],
      ['*', '*'],
    ]);
  });
});

describe('a typed address', () => {
  it.each([
    ['hr.example.com', 'https://hr.example.com/*'],
    [' https://HR.Example.com/reviews?id=4#top ', 'https://hr.example.com/*'],
    ['https://hr.example.com:443/', 'https://hr.example.com/*'],
    ['hr.example.com.', 'https://hr.example.com/*'],
    ['https://intranet/', 'https://intranet/*'],
    ['人事.example.cn', 'https://xn--3kq4d.example.cn/*'],
    ['ｈｒ．example。com', 'https://hr.example.com/*'],
  ])('%s', (text, pattern) => expect(typedSite(text)).toEqual({ pattern }));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://hr.example.com', 'http'],
    ['HTTP://hr.example.com', 'http'],
    ['hr.example.com:8443', 'port'],
    ['https://hr.example.com:8443/x', 'port'],
    ['*.example.com', 'wildcard'],
    ['https://*/*', 'wildcard'],
    ['192.168.0.10', 'ip'],
    ['https://[::1]/', 'ip'],
    ['2130706433', 'ip'],
    ['ftp://hr.example.com', 'other-scheme'],
    ['chrome://extensions', 'other-scheme'],
    ['htps//hr.example.com', 'typo'],
    ['intranet', 'typo'],
    ['hr,example.com', 'typo'],
    ['hr example.com', 'typo'],
    ['hr..example.com', 'typo'],
    ['hr.example.c', 'typo'],
    ['-hr.example.com', 'typo'],
    ['me@example.com', 'typo'],
    ['https://user:word@hr.example.com', 'typo'],
    ['javascript:alert(1)', 'typo'],
    ['https://', 'typo'],
    ['<script>', 'typo'],
    [`${'a'.repeat(64)}.example.com`, 'typo'],
  ])('%s: %s', (text, wrong) => expect(typedSite(text)).toEqual({ wrong }));
});
