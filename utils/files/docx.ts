import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language } from '../locale/language';
import { clean } from '../summary/clean';
import type { Outline } from '../summary/render';

/**
 * Fonts that Word has on Windows and macOS. Chinese takes its own also for quotation marks, which both scripts
 * share (`hint`); LibreOffice finds the nearest it has.
 */
const fonts = {
  en: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' },
  'zh-CN': {
    ascii: 'Microsoft YaHei',
    hAnsi: 'Microsoft YaHei',
    cs: 'Arial',
    eastAsia: 'Microsoft YaHei',
    hint: 'eastAsia',
  },
} as const satisfies Record<Language, object>;

/** What Word checks the spelling by: Western text, and East Asian text. */
const spelling = {
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
  'zh-CN': { value: 'en-US', eastAsia: 'zh-CN' },
} as const satisfies Record<Language, object>;

/** A paragraph is written from the right where its first letter is. */
const fromRight = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Line breaks inside a text stay inside its paragraph. */
function paragraph(text: string, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  const rightToLeft = fromRight.test(text);
  return new Paragraph({
    ...options,
    ...(rightToLeft && { bidirectional: true }),
    children: clean(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...(rightToLeft && { rightToLeft }) }),
      ),
  });
}

const list = 'items';

/** A heading stays with what follows it, an item on its page; sizes are half points, spaces twentieths of points. */
const styles = (language: Language) => {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000', font: fonts[language] },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: fonts[language], size: 22, language: spelling[language] },
        paragraph: { spacing: { after: 80, line: 300 } },
      },
      heading1: heading(32, 0),
      heading2: heading(26, 240),
    },
  };
};

const numbering = {
  config: [
    {
      reference: list,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 425, hanging: 425 } } },
        },
      ],
    },
  ],
};

/** A4, which printers fit to Letter; twentieths of points. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 },
};

/**
 * The outline as a file for Word: headings that are headings, lists that are lists, numbered from 1 in each part.
 * Its properties name nobody but whom its title names.
 */
export async function docxOf(outline: Outline, language: Language, product: string): Promise<Uint8Array> {
  const { title, before, parts, after = [] } = outline;
  const document = new Document({
    title: clean(title),
    creator: product,
    lastModifiedBy: product,
    styles: styles(language),
    numbering,
    sections: [
      {
        properties: { page },
        children: [
          paragraph(title, { heading: HeadingLevel.HEADING_1 }),
          ...before.map((text) => paragraph(text)),
          ...parts.flatMap(({ heading, lead, items }, instance) => [
            paragraph(heading, { heading: HeadingLevel.HEADING_2 }),
            ...(lead ? [paragraph(lead)] : []),
            ...items.map((text) =>
              paragraph(text, { numbering: { reference: list, level: 0, instance }, keepLines: true }),
            ),
          ]),
          ...after.map((text) => paragraph(text)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
