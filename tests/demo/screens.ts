import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, root } from '../machine/build.ts';
import { buildAll } from '../machine/built.ts';
import { servePages } from '../pages/serve.ts';
import { balancePictures } from './balance-pictures.ts';
import { homePictures } from './home-pictures.ts';
import { ownPictures } from './own-pictures.ts';
import { pagePictures } from './page-pictures.ts';
import { panelPictures } from './panel-pictures.ts';
import { rulePictures } from './rule-pictures.ts';
import { storePictures } from './store-pictures.ts';
import { summaryPictures } from './summary-pictures.ts';
import { widgetPictures } from './widget-pictures.ts';
import { wordingPictures } from './wording-pictures.ts';

const parts = {
  panel: panelPictures,
  summary: summaryPictures,
  balance: balancePictures,
  own: ownPictures,
  rules: rulePictures,
  home: homePictures,
  pages: pagePictures,
  widgets: widgetPictures,
  wording: wordingPictures,
  store: storePictures,
};

/**
 * Pictures of every screen, in both languages, light and dark, narrow and wide, to be looked at; after
 * "--", only of the parts that are named.
 */
export async function main(): Promise<number> {
  buildAll();
  const pages = await servePages(builds.pages);
  const output = join(root, 'demo-output/screens');
  await mkdir(output, { recursive: true });
  const asked = process.argv.slice(3);
  try {
    for (const [name, pictures] of Object.entries(parts))
      if (asked.length === 0 || asked.includes(name)) await pictures(pages.origin, output);
    console.log('The pictures, and sheets of them, are in demo-output/ (screens/, store/).');
    return 0;
  } finally {
    await pages.close();
  }
}
