import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Where a picture is cut out of a page that is 800 px high; `all`: however high it is; undefined: what shows. */
export type Cut = { readonly x: number; readonly width: number } | 'all' | undefined;

/** Pictures in a folder, and a sheet of them beside it. */
export interface Album {
  keep(name: string, of: Page, cut?: Cut): Promise<void>;
  /** All pictures side by side, so many in a row, each so large at most. */
  sheet(row: number, width: number, height: number): Promise<void>;
}

/** Drawn by the browser itself: no image library for a contact sheet. */
async function draw(browser: Browser, files: readonly string[], ...cells: [number, number, number]) {
  const pictures = await Promise.all(files.map((file) => readFile(file, 'base64')));
  const page = await browser.newPage();
  const drawn = await page.evaluate(
    async (data, [row, width, height]) => {
      const images = data.map((it) => Object.assign(new Image(), { src: `data:image/png;base64,${it}` }));
      await Promise.all(images.map((image) => image.decode()));
      const canvas = document.createElement('canvas');
      canvas.width = (width + 8) * Math.min(row, images.length);
      canvas.height = (height + 8) * Math.ceil(images.length / row);
      const pen = canvas.getContext('2d');
      images.forEach((image, at) => {
        const scale = Math.min(1, width / image.width, height / image.height);
        const [x, y] = [(at % row) * (width + 8), Math.floor(at / row) * (height + 8)];
        pen?.drawImage(image, x, y, image.width * scale, image.height * scale);
      });
      return canvas.toDataURL().split(',')[1] ?? '';
    },
    pictures,
    cells,
  );
  await page.close();
  return drawn;
}

export async function openAlbum(browser: Browser, folder: string): Promise<Album> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  return {
    async keep(name, of, cut) {
      const path = join(folder, `${name}.png`);
      files.push(path);
      // Beyond the viewport, Chromium lays the page out anew and may leave its frames out of the picture.
      const within = typeof cut === 'object' && {
        captureBeyondViewport: false,
        clip: { ...cut, y: 0, height: 800 },
      };
      await of.screenshot({ path, fullPage: cut === 'all', ...within });
    },
    async sheet(row, width, height) {
      await writeFile(`${folder}.png`, await draw(browser, files, row, width, height), 'base64');
    },
  };
}

export const wear = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
