// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { EventReading } from '@/utils/meeting/reading';
import { isReading } from '@/utils/messages/frame-port';
import { offerReaders } from '@/utils/sites/offer';
import { tellingOutdated } from '@/utils/sites/outdated';
import { outlineOf } from '@/utils/sites/outline';
import type { Site } from '@/utils/sites/site';

function element(markup: string): Element {
  document.body.innerHTML = markup;
  const [first] = document.body.children;
  if (!first) throw new Error('no element');
  return first;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the outline of an element', () => {
  it('is its tags, roles, names of attributes and where text stands; alike neighbours are one', () => {
    const list = '<li role="listitem" data-email="a@b.c">Ana</li>';
    expect(
      outlineOf(element(`<div role="dialog" jsname="x"><h2>Review</h2><ul>${list}${list}${list}</ul></div>`)),
    ).toBe('div[role=dialog][jsname]\n h2 "…"\n ul\n  li[role=listitem][data-email] "…"\n  ×3');
  });

  it('holds no text and no value, wherever a page puts them', () => {
    const secret = 'liwei';
    const names = [
      'id',
      'class',
      'title',
      'href',
      'style',
      'aria-label',
      'data-email',
      'jslog',
      'role',
      'value',
      'lang',
    ];
    const everywhere = names.map((name) => `${name}="${secret} ${secret}@example.com"`).join(' ');
    const outline = outlineOf(
      element(
        `<div ${everywhere} data-${secret}9="1" ${secret}@example="1"><!-- ${secret} -->${secret}<p role="${secret}">${secret}<input ${everywhere}><textarea>${secret}</textarea></p><svg><text>${secret}</text></svg><script type="application/json">${secret}</script><style>.${secret}{}</style><template>${secret}</template></div>`,
      ),
    );
    expect(outline).toContain('[aria-label]');
    expect(outline.toLowerCase()).not.toContain(secret);
    expect(outline).not.toMatch(/@|example/);
  });

  it('goes into open shadow roots, and ends by itself in pages without end', () => {
    const host = element('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Join</button>';
    expect(outlineOf(host)).toBe('div\n button "…"');
    const deep = element(`${'<div>'.repeat(300)}${'</div>'.repeat(300)}`);
    expect(outlineOf(deep).length).toBeLessThanOrEqual(4_000);
    const many = Array.from({ length: 20_000 }, (_, at) => `<p data-${'abcdefgh'[at % 8]}></p>`).join('');
    expect(outlineOf(element(`<div>${many}</div>`)).length).toBe(4_000);
  });
});

describe('a reading of a site that its reader does not know any more', () => {
  const reading: EventReading = { site: 'generic', host: 'x.example', title: 'Review', attendees: [] };
  const site = (id: string, host: string): Site<EventReading> => ({
    id,
    isHere: (url) => url.host === host,
    surface: () => undefined,
    read: () => reading,
  });
  const generic = tellingOutdated({ ...site('generic', ''), isHere: () => true });
  const read = (host: string, surface = document.body) =>
    generic.read(surface, { document, url: new URL(`https://${host}/`) });

  it('says so on a site with a reader of its own, and only there', () => {
    offerReaders([generic, site('known', 'known.example')]);
    expect(read('known.example')).toMatchObject({ outdated: { site: 'known', outline: 'body' } });
    expect(read('other.example')).toEqual(reading);
  });

  it('says the same of an element while its content changes', () => {
    offerReaders([generic, site('known', 'known.example')]);
    const before = read('known.example');
    document.body.append(document.createElement('p'));
    expect(read('known.example')).toEqual(before);
  });

  it('passes the guard within its bounds only', () => {
    expect(
      isReading({ ...reading, call: true, outdated: { site: 'google', outline: 'x'.repeat(4_000) } }),
    ).toBe(true);
    for (const outdated of [null, 'x', { site: 'google' }, { site: 'google', outline: 'x'.repeat(4_001) }])
      expect(isReading({ ...reading, outdated })).toBe(false);
    for (const call of [false, 'yes', 1]) expect(isReading({ ...reading, call })).toBe(false);
  });
});
