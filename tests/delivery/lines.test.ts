import { expect, it } from 'vitest';
import { linesOf, linesOfHtml, points, tidy } from '@/utils/delivery/lines';
import { growth } from '@/utils/delivery/read-back';

it('finds the same lines in both flavours', () => {
  const html = '<h2>评估</h2><p>a &lt;b&gt; &amp;amp; “c”</p><ul><li>one<br>two</li><li>3 of 3</li></ul>';
  const text = '评估\na <b> &amp; “c”\n\n1. one\n   two\n2. 3 of 3';
  expect(linesOfHtml(html)).toEqual(linesOf(text));
});

it.each([
  ['<p>Saved <b>two</b> <i>days</i></p>', '<p>Saved <b>two</b> <i>days</i></p>'],
  ['<strong class="x">Lead</strong> time', '<b class="x">Lead</b> time'],
  ['<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>\n<p>end</p>', '<ul><li>one</li><li>two</li></ul><p>end</p>'],
])('an editor’s own text goes back with its spaces and its bold: %s', (html, tidied) => {
  expect(tidy(html)).toBe(tidied);
});

it('counts what people count', () => {
  expect(points('🚀进展')).toBe(3);
});

it('a line that stands in the text twice has to come twice', () => {
  const lines = linesOf('by Friday\nreport\nby Friday');
  expect(growth('', 'byfridayreport', lines)).toEqual({ found: 1, missing: 16 });
  expect(growth('', 'byfridayreportbyfriday', lines).missing).toBe(0);
});

it('what stood there before does not count', () => {
  const lines = linesOf('Strengths\nclear');
  expect(growth('strengths', 'strengthsclear', lines)).toEqual({ found: 1, missing: 9 });
});
