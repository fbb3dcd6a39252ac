import { expect, it, onTestFinished } from 'vitest';
import { Filling } from './fill.ts';
import { type Started, start } from './started.ts';

/* Pages that change, refuse, rewrite or break while their form is being filled. */

const field = (name: string, label: string, more = '') =>
  `<p><label>${label}<textarea name="${name}" ${more}></textarea></label></p>`;
const page = (body: string, script = '') => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Annual review</title>
<h1>Annual review: Daniel Okafor</h1><form onsubmit="return false">${body}</form><script>
${script}</script></html>`,
  headers: {},
});

const form = field('good', 'Strengths') + field('bad', 'Areas to improve') + field('facts', 'Facts');
const made = {
  '/plain': page(form),
  '/react-key': page(
    `<div id="place"></div>${field('facts', 'Facts')}`,
    `window.draw = () => { place.innerHTML = ${JSON.stringify(field('good', 'Strengths') + field('bad', 'Areas to improve'))}; }; draw();`,
  ),
  '/stubborn': page(
    form,
    `const on = (name, type, what) => document.querySelector('[name=' + name + ']').addEventListener(type, what);
     on('good', 'input', (e) => { e.target.value = ''; });
     on('bad', 'input', (e) => { e.target.value = e.target.value.replace(/\\D/g, ''); });
     on('facts', 'input', () => { window.threw = (window.threw || 0) + 1; throw new Error('of the page itself'); });`,
  ),
  '/twins': page(field('one', 'Comments') + field('two', 'Comments') + field('good', 'Strengths')),
  '/many': page(
    Array.from({ length: 500 }, (_, at) => field(`f${at}`, at === 3 ? 'Strengths' : `Question ${at}`)).join(
      '',
    ),
  ),
};
const notes = ['+ No downtime in March', '- Report late four times', '# 3 of 3 releases'];

async function begin(path: keyof typeof made, given = notes): Promise<Started & { filling: Filling }> {
  const started = await start({ made });
  onTestFinished(started.stop);
  const filling = await Filling.at(started, 'en', path, given);
  await filling.preview();
  return { ...started, filling };
}

/** What stands in a field of the page. */
const inField = ({ page }: Filling, name: string) =>
  page.$eval(`[name="${name}"]`, (it) => (it as HTMLTextAreaElement).value);
const setIn = ({ page }: Filling, name: string, value: string) =>
  page.$eval(
    `[name="${name}"]`,
    (it, text) => {
      (it as HTMLTextAreaElement).value = text;
    },
    value,
  );

it('a field that went, and one that holds a text nobody was shown, are left out; the rest is filled', async () => {
  const { filling } = await begin('/plain');
  const { words } = filling;
  await filling.page.$eval('[name="good"]', (it) => it.closest('p')?.remove());
  await setIn(filling, 'bad', 'typed in the meantime');
  await filling.press(words.fill(3));
  await filling.ends(words.done(1, 3));
  expect(await filling.results()).toEqual([
    expect.stringContaining('Strengths: The field is not on the page any more'),
    `Areas to improve: ${words.refused.changed}`,
    `Facts: ${words.wrote(15)}`,
  ]);
  expect(await inField(filling, 'bad')).toBe('typed in the meantime');
  expect(await inField(filling, 'facts')).toBe('3 of 3 releases');
});

it('fields that were drawn anew are found by their label, and given back', async () => {
  const { filling } = await begin('/react-key');
  const { words } = filling;
  await filling.page.evaluate('draw()');
  await filling.press(words.fill(3));
  await filling.ends(words.done(3, 3));
  expect(await inField(filling, 'good')).toBe('No downtime in March');
  expect(await inField(filling, 'bad')).toBe('Report late four times');
  await filling.press(words.takeBack);
  await filling.ends(words.takenBack(3, 3));
  expect(await inField(filling, 'good')).toBe('');
});

it('what somebody wrote after the filling is not taken back', async () => {
  const { filling } = await begin('/plain');
  const { words } = filling;
  await filling.press(words.fill(3));
  await filling.ends(words.done(3, 3));
  await setIn(filling, 'good', 'No downtime in March, and in April');
  await filling.press(words.takeBack);
  await filling.ends(words.takenBack(2, 3));
  expect(await inField(filling, 'good')).toBe('No downtime in March, and in April');
  expect((await filling.results())[0]).toBe(`Strengths: ${words.refused.notBack}`);
});

it('a page that went on to somebody else gets nothing', async () => {
  const { filling } = await begin('/plain');
  const { words } = filling;
  await filling.page.evaluate(() => {
    history.pushState({}, '', '/another-review');
  });
  await filling.press(words.fill(3));
  await filling.ends(words.failed.moved);
  expect(await inField(filling, 'good')).toBe('');
});

it('a page that empties, rewrites or breaks: each is said, and nothing else suffers', async () => {
  const { filling } = await begin('/stubborn');
  const { words } = filling;
  const errors: unknown[] = [];
  filling.page.removeAllListeners('pageerror').on('pageerror', (error) => errors.push(error));
  await filling.press(words.fill(3));
  await filling.ends(words.done(1, 3));
  const results = await filling.results();
  expect(results[0]).toMatch(/^Strengths: The page did not take/);
  expect(results[1]).toMatch(/^Areas to improve: The page/);
  expect(results[2]).toBe(`Facts: ${words.wrote(15)}`);
  expect(await inField(filling, 'facts')).toBe('3 of 3 releases');
  await expect.poll(() => errors.length).toBeGreaterThan(0);
});

it('two fields of one name are two', async () => {
  const { filling } = await begin('/twins');
  const { words } = filling;
  expect((await filling.cards()).map(({ label, text }) => [label, text])).toEqual([
    [
      'Comments',
      expect.stringContaining(
        'Areas for improvement\n1. Report late four times\n\nFacts\n1. 3 of 3 releases',
      ),
    ],
    ['Strengths', 'No downtime in March'],
  ]);
  await filling.press(words.fill(2));
  await filling.ends(words.done(2, 2));
  expect(await inField(filling, 'one')).toContain('Report late');
  expect(await inField(filling, 'two')).toBe('');
});

it('500 fields: the first 60 are read, which is said', async () => {
  const { filling } = await begin('/many', notes.slice(0, 1));
  const { words } = filling;
  const text = await filling.panel.$eval('.fill-plan', (it) => (it as HTMLElement).innerText);
  expect(text).toContain(words.most(60));
  await filling.press(words.fill(1));
  await filling.ends(words.done(1, 1));
  expect(await inField(filling, 'f3')).toBe('No downtime in March');
});

it('50,000 characters go in whole, and out again', async () => {
  const { filling } = await begin('/plain', notes.slice(1));
  const { words, panel, page } = filling;
  const long = 'No downtime in March. '.repeat(2_273).trim();
  expect(long.length).toBeGreaterThan(50_000);
  await panel.focus('.composer textarea');
  await page.keyboard.sendCharacter(`+ ${long}`);
  await page.keyboard.press('Enter');
  await panel.waitForFunction(() => document.querySelectorAll('ol.fill-cards > li').length === 3);
  await filling.press(words.fill(3));
  await filling.ends(words.done(3, 3));
  expect(await inField(filling, 'good')).toBe(long);
  await filling.press(words.takeBack);
  await filling.ends(words.takenBack(3, 3));
  expect(await inField(filling, 'good')).toBe('');
});
