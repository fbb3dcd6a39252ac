import { expect, it } from 'vitest';
import { wordsIn } from '@/utils/locale/words';
import { eventInFirefox, pressTab } from './firefox-tab.ts';

it('in Firefox, one press puts both forms on the clipboard', async () => {
  const { firefox, page, manager } = await eventInFirefox('Performance review: Daniel Okafor');
  const panel = await pressTab(page);
  await manager.goTo(panel, 'review');
  await manager.note(panel, '+ <b>zero</b> downtime 👩‍👩‍👧');
  await manager.note(panel, '~ only for me');
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('.deliver .menu button');
  await panel.locator('.deliver .button:not(.primary)').click();
  await panel.waitForFunction(
    (done) => document.querySelector('.deliver [role=status]')?.textContent === done,
    {},
    wordsIn('en').summary.copied(2, 1),
  );

  // A paste by the key into somebody else's page tells both.
  const pasted = page.evaluate(
    () =>
      new Promise<{ html: string; text: string }>((done) => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.addEventListener('paste', ({ clipboardData }) =>
          done({
            html: clipboardData?.getData('text/html') ?? '',
            text: clipboardData?.getData('text/plain') ?? '',
          }),
        );
        field.id = 'paste-here';
        field.style.cssText = 'position:fixed;left:0;top:0;z-index:9';
        field.focus();
      }),
  );
  await page.locator('#paste-here').click();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const { html, text } = await pasted;
  expect(html).toContain('<h3>Strengths</h3><ul><li>&lt;b&gt;zero&lt;/b&gt; downtime 👩‍👩‍👧</li></ul>');
  expect(text).toContain('Strengths\n1. <b>zero</b> downtime 👩‍👩‍👧');
  expect(html + text).not.toContain('only for me');
  expect(firefox.outside.requests).toEqual([]);
});
