import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormField, FormReading } from '@/utils/meeting/reading';
import { isReading } from '@/utils/messages/frame-port';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { PageReader } from './page-reader.ts';

interface Case {
  /** File beside this one; each says in its first line what of it is attested and what is guessed. */
  readonly page: string;
  readonly url: string;
  readonly attested: string;
  /** null: the page names nobody, or two people. */
  readonly person: string | null;
  readonly period: string | null;
  /** What is expected of each field, at least its label. */
  readonly fields: readonly Partial<FormField>[];
}

let chromium: Chromium;
let reader: PageReader;

beforeAll(async () => {
  chromium = await startChromium({ extension: await grantedCopy(builds.chromium, ['https://*/*']) });
  reader = await PageReader.open(chromium);
});
afterAll(() => chromium.close());

const folder = join(import.meta.dirname, 'hr');
const file = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe.each(readdirSync(folder))('%s', (system) => {
  const cases: Case[] = JSON.parse(file(system, 'cases.json'));

  it.each(cases)('$page at $url ($attested)', async ({ page, url, person, period, fields }) => {
    const read = (await reader.read(url, file(system, `${page}.html`))) as FormReading;
    expect(isReading(read)).toBe(true);
    expect(read.fields.map(({ label }) => label)).toEqual(fields.map(({ label }) => label));
    expect(read.fields).toMatchObject(fields);
    expect({ person: read.person ?? null, period: read.period ?? null }).toEqual({ person, period });
  });
});

const page = (body: string, title = 'Performance review') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
const url = 'https://app.example.org/page';

describe('no form about an employee is', () => {
  it.each<[string, string, string?]>([
    ['a page with only a search box', page('<h1>Reviews</h1><textarea role="combobox"></textarea>')],
    [
      'a search in a text field',
      page('<h1>Performance review</h1><div role="search"><textarea></textarea></div>'),
    ],
    [
      'a login page',
      page('<h1>Performance review</h1><form><input type="email"><input type="password"></form>'),
    ],
    ['a login page of a known system', page('<input type="password">'), 'https://app.hibob.com/login'],
    [
      'a comment box under a blog post',
      page(
        '<article><h1>Ten tips for gardeners</h1></article><h3>Leave a reply</h3><textarea></textarea>',
        'Blog',
      ),
    ],
    [
      'a comment box that asks who you are, under a post about reviews',
      page(
        '<h1>How to run a performance review</h1><form><textarea></textarea><input type="email" name="email"></form>',
      ),
    ],
    [
      'a product review',
      page('<h1>Customer reviews</h1><label>Write a review<textarea></textarea></label>', 'Shop'),
    ],
    ['a code review', page('<h1>Code review: parser</h1><textarea></textarea>', 'Merge request')],
    ['a performance test', page('<h1>性能测试报告</h1><textarea></textarea>', 'Report')],
    ['a form that cannot be written in', page('<h1>Annual appraisal</h1><textarea readonly></textarea>')],
    [
      'a form that is hidden',
      page('<h1>Annual appraisal</h1><div style="display:none"><textarea></textarea></div>'),
    ],
    [
      'another page of software that also does appraisals',
      page('<h1>Quotation</h1><div class="o_form_view"><textarea></textarea></div>', 'Odoo'),
      'https://erp.example.org/odoo/sales/5',
    ],
  ])('%s', async (_name, html, address) => {
    expect(await reader.read(address ?? url, html)).toBeNull();
  });
});

describe('odd and hostile input', () => {
  const read = async (html: string) => (await reader.read(url, html)) as FormReading;

  it('500 fields are read to a limit, in time', async () => {
    const fields = Array.from(
      { length: 500 },
      (_, at) => `<div><p>Field ${at}</p><textarea></textarea></div>`,
    );
    const { fields: found } = await read(page(`<h1>Annual appraisal</h1>${fields.join('')}`));
    expect(found).toHaveLength(60);
    expect(found.map(({ label }) => label)).toEqual(Array.from({ length: 60 }, (_, at) => `Field ${at}`));
  });

  it('a label that is a script is text, and one in a script is none', async () => {
    const { fields } = await read(
      page(
        '<h1>Annual appraisal</h1><p><label for="a">&lt;script&gt;alert(1)&lt;/script&gt;</label><textarea id="a"></textarea></p>' +
          '<div><div><script>window.no</script><style>p{}</style></div><textarea name="a1"></textarea></div>',
      ),
    );
    expect(fields.map(({ label }) => label)).toEqual(['<script>alert(1)</script>', '']);
  });

  it('labels, headings and names of any length are cut', async () => {
    const long = 'x'.repeat(30_000);
    const reading = await read(
      page(
        `<h1>Annual appraisal ${long}</h1><p>Employee: ${long}</p><label>${long}<textarea></textarea></label>`,
      ),
    );
    expect(isReading(reading)).toBe(true);
    expect(reading.fields[0]?.label).toHaveLength(200);
    expect(reading.person).toBeUndefined();
  });

  it('an attribute that would break a selector, an id twice, a label that names itself', async () => {
    const { fields } = await read(
      page(
        '<h1>Annual appraisal</h1><p><textarea id="&quot;]\\,a:b[" aria-labelledby="&quot;]\\,a:b["></textarea></p>' +
          '<div><label for="d">First</label><textarea id="d"></textarea></div><div><label for="d">Second</label><textarea id="d"></textarea></div>',
      ),
    );
    expect(fields).toHaveLength(3);
  });

  it('a person called __proto__ or a text that is no name is nobody', async () => {
    for (const name of ['__proto__', '12345', 'select one', '请选择', '-', 'N/A, see below']) {
      const { person } = await read(
        page(`<h1>Annual appraisal</h1><p>Employee</p><p>${name}</p><textarea></textarea>`),
      );
      expect(person, name).toBeUndefined();
    }
  });

  it('what is in an editor beside its hint counts, the hint does not', async () => {
    const { fields } = await read(
      page(
        '<h1>Annual appraisal</h1><div contenteditable="true"><span contenteditable="false">Write here</span></div>' +
          '<div contenteditable="true"><span contenteditable="false">Write here</span>Done</div>' +
          '<div contenteditable="true">Outer <span contenteditable="true">inner</span></div>',
      ),
    );
    expect(fields.map(({ empty }) => empty)).toEqual([true, false, false]);
  });

  it('frames of another origin and closed shadow roots are not read, and nothing breaks', async () => {
    const reading = await read(
      page(
        '<h1>Annual appraisal</h1><iframe sandbox srcdoc="&lt;textarea&gt;&lt;/textarea&gt;" style="width:300px;height:100px"></iframe>' +
          '<iframe srcdoc="&lt;iframe srcdoc=&quot;&amp;lt;label&amp;gt;Inner&amp;lt;textarea&amp;gt;&amp;lt;/textarea&amp;gt;&amp;lt;/label&amp;gt;&quot;&gt;&lt;/iframe&gt;" style="width:300px;height:200px"></iframe>' +
          '<div><template shadowrootmode="closed"><textarea></textarea></template></div><label>Outer<textarea></textarea></label>',
      ),
    );
    expect(reading.fields.map(({ label }) => label)).toEqual(['Inner', 'Outer']);
  });
});
