import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** What axe finds wrong in a window, in words short enough to read. */
export async function violations(frame: Frame | Page): Promise<string[]> {
  // Half a megabyte, once for a document.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<axe.AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
