import { type Case, casesOf, examples, pageOf } from './cases.ts';

/*
 * The table of sites in docs/sites.md, made from the cases: what the tests show, and nothing else.
 */

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What of an event is read, column by column: a dash for what is not, the number of people where a case tells. */
function found({ reading, understood }: Case): string[] {
  if (!reading) return ['nothing, as it should', '', '', '', ''];
  const { title = '', start, attendees, link } = reading;
  const when = start ? 'day' : understood?.start ? 'yes' : '–';
  const people = attendees ? String(attendees.length) : understood?.person ? 'yes' : '–';
  return [
    title || 'yes',
    when,
    start ? '–' : understood?.end ? 'yes' : '–',
    people === '0' ? '–' : people,
    link ? 'yes' : '–',
  ];
}

function row(site: string, it: Case): string {
  const language = /<html[^>]* lang="([^"]+)"/.exec(pageOf(site, it))?.[1] ?? '–';
  const { host } = new URL(it.url);
  return `| ${[it.page, host, language, ...found(it), it.attested].map(cell).join(' | ')} |`;
}

function section(site: string): string {
  return [
    `## ${site}`,
    '',
    ...(examples[site] ?? []).map((address) => `- \`${address}\``),
    '',
    '| page | host | language | title | start | end | people | link | attested where |',
    '|---|---|---|---|---|---|---|---|---|',
    ...casesOf(site).map((it) => row(site, it)),
    '',
  ].join('\n');
}

export function matrix(): string {
  return [
    '# Sites',
    '',
    '<!-- Made by `UPDATE=1 npx vitest run --project unit tests/sites/matrix.test.ts` from tests/sites/*/cases.json. -->',
    '',
    'Every row is a page in `tests/sites/`, rebuilt by hand from what is publicly known of the real one, and',
    'read in Chromium by `tests/sites/sites.browser.ts`. Nobody here could open the vendors’ pages: “attested”',
    'says where an attribute or a word was seen, “guessed” that it was not. “day” is an event that lasts all',
    'day; where a start is missing (–), the panel asks. Feishu, DingTalk, WeCom and every calendar not named here are read by `generic`, as nothing public',
    'says how their pages are built.',
    '',
    ...Object.keys(examples).map(section),
  ].join('\n');
}
