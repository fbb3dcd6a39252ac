import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { isSkipped } from '@/utils/guide/guide';
import { conversationKinds, stages } from '@/utils/guide/stages';
import { languages } from '@/utils/locale/language';
import { documentsIn } from '@/utils/pack/build/documents';
import { packIn } from '@/utils/pack/build/in-language';
import { contentFolder, readSources, type Sources } from '@/utils/pack/build/read';
import type { TipSource } from '@/utils/pack/build/schema';
import { faultsOfWhole } from '@/utils/pack/build/whole';
import { competencies, type TipType, tipLevels } from '@/utils/phrasing/tip';

const shipped = readSources();
const packs = languages.map((language) => packIn(language, shipped));

/** What is read from a copy of the content in which one file was changed. */
function withChanged(file: string, change: (text: string) => string): Sources {
  const folder = mkdtempSync(join(tmpdir(), 'fairside-content-'));
  try {
    for (const name of ['guide', 'tips', 'moments', 'rules.yaml'])
      cpSync(join(contentFolder, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    return readSources(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same, for the entries of a file. */
function withEntries<Content>(file: string, change: (content: Content) => void): Sources {
  return withChanged(file, (text) => {
    const content: Content = parse(text);
    change(content);
    return stringify(content);
  });
}

describe('the content as it is shipped', () => {
  it('has no faults', () => {
    expect([...shipped.faults, ...faultsOfWhole(shipped)]).toEqual([]);
  });

  it.each(packs)('has six stages for each of five kinds, and one of them is skipped: $language', (pack) => {
    const cells = conversationKinds.flatMap((kind) => stages.map((stage) => [kind, stage] as const));
    expect(Object.keys(pack.guide)).toEqual([...conversationKinds]);
    expect(Object.values(pack.guide).flatMap((kind) => Object.keys(kind))).toHaveLength(30);
    expect(cells.filter(([kind, stage]) => isSkipped(pack.guide[kind][stage]))).toEqual([
      ['check-in', 'planning'],
    ]);
  });

  it.each(packs)('has enough to say, and ten hard moments to rehearse: $language', (pack) => {
    expect(pack.tips.length).toBeGreaterThanOrEqual(320);
    expect(pack.moments.length).toBeGreaterThanOrEqual(36);
    expect(pack.moments.filter(({ hard }) => hard)).toHaveLength(10);
    expect(pack.rules).toHaveLength(5);
  });

  it('is the same in both languages but for the words', () => {
    const [one, other] = packs.map(({ guide, rules, tips, moments }) => ({
      steps: Object.values(guide).map((kind) =>
        Object.values(kind).map((cell) => (isSkipped(cell) ? [] : cell.checklist.map(({ id }) => id))),
      ),
      rules: rules.map(({ id }) => id),
      tips: tips.map(({ id, theme, type, stages, kinds }) => ({ id, theme, type, stages, kinds })),
      moments: moments.map(({ id, hard, stages, kinds }) => ({ id, hard, stages, kinds })),
    }));
    expect(one).toEqual(other);
  });

  it.each(competencies)('has lines for work above, at and below what is expected: %s', (theme) => {
    for (const { tips } of packs) {
      const levels = new Set(tips.filter((tip) => tip.theme === theme).map(({ level }) => level));
      for (const level of tipLevels) expect(levels).toContain(level);
    }
  });
});

describe('a mistake in the content', () => {
  const file = 'tips/review.yaml';
  type Draft = { -readonly [Key in keyof TipSource]: TipSource[Key] };
  const first = (type: TipType) =>
    shipped.tips.find((tip) => tip.theme === 'review' && tip.type === type)?.id ?? '';
  const breakingFirst = (type: TipType, spoil: (tip: Draft) => void) =>
    withEntries<Draft[]>(file, (tips) => {
      const tip = tips.find(({ id }) => id === first(type));
      if (tip) spoil(tip);
    });
  const english = (say: string) => (tip: Draft) => {
    tip.en.say = say;
  };
  const chinese = (say: string) => (tip: Draft) => {
    tip['zh-CN'].say = say;
  };

  it.each<[what: string, type: TipType, spoil: (tip: Draft) => void, says: RegExp]>([
    ['Chinese is missing', 'question', (tip) => Reflect.deleteProperty(tip, 'zh-CN'), / zh-CN: /],
    ['English is missing', 'question', (tip) => Reflect.deleteProperty(tip, 'en'), / en: /],
    ['its stages are empty', 'question', (tip) => tip.stages.splice(0), / stages: names no stage/],
    ['it has no stages', 'question', (tip) => Reflect.deleteProperty(tip, 'stages'), / stages: /],
    ['it has a slot nobody knows', 'question', english('Is it {nothing}?'), /unknown slot \{nothing\}/],
    ['Chinese has 61 characters', 'question', chinese('话'.repeat(61)), /61 characters long, at most 60/],
    ['English has 41 words', 'question', english('word '.repeat(41).trim()), /41 words long, at most 40/],
    ['it praises without a fact', 'positive', english('Well done.'), / en: praise has no slot for a fact/],
    ['it praises without a fact', 'positive', chinese('干得好。'), / zh-CN: praise has no slot for a fact/],
    ['it says “always”', 'constructive', english('You’re always late.'), / en: “always” is an absolute/],
    ['it says “总是”', 'constructive', chinese('你总是迟到。'), / zh-CN: “总是” is an absolute/],
  ])('is named where it stands, and only that tip is left out: %s (%s)', (_, type, spoil, says) => {
    const { faults, ...read } = breakingFirst(type, spoil);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]?.startsWith(`${file} ${first(type)}: `)).toBe(true);
    const { faults: _none, ...all } = shipped;
    expect(read).toEqual({ ...all, tips: all.tips.filter(({ id }) => id !== first(type)) });
  });

  it('is not a line of just 60 characters or 40 words', () => {
    const { faults } = breakingFirst('question', (tip) => {
      english('word '.repeat(40).trim())(tip);
      chinese('话'.repeat(60))(tip);
    });
    expect(faults).toEqual([]);
  });

  it('in a moment is named with the moment, and only that is left out', () => {
    const { faults, moments } = withEntries<object[]>('moments/feelings.yaml', ([moment]) => {
      if (moment) Reflect.deleteProperty(moment, 'zh-CN');
    });
    const [lost] = shipped.moments.filter(({ id }) => !moments.some((moment) => moment.id === id));
    expect(moments).toHaveLength(shipped.moments.length - 1);
    expect(faults).toEqual([expect.stringMatching(`^moments/feelings.yaml ${lost?.id}: zh-CN: `)]);
  });

  it('in the guide is named with its stage, and the other kinds stay', () => {
    const { faults, guide } = withEntries<{ opening: object }>('guide/goals.yaml', ({ opening }) => {
      Reflect.deleteProperty(opening, 'zh-CN');
    });
    expect(faults).toEqual([expect.stringMatching(/^guide\/goals\.yaml: opening\.zh-CN: /)]);
    expect(guide).toEqual({ ...shipped.guide, goals: undefined });
  });

  it.each(['tips/voice.yaml', 'moments/feelings.yaml', 'guide/goals.yaml', 'rules.yaml'])(
    'that makes %s unreadable is named, and the other files stay',
    (name) => {
      const { faults, ...read } = withChanged(name, (text) => `${text}\n- id: [`);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault.startsWith(`${name}: `)).toBe(true);
      const content: unknown = parse(readFileSync(join(contentFolder, name), 'utf8'));
      const gone = new Set(Array.isArray(content) ? content.map(({ id }) => id) : []);
      const stays = ({ id }: { id: string }) => !gone.has(id);
      expect(read).toEqual({
        guide: name.startsWith('guide/') ? { ...shipped.guide, goals: undefined } : shipped.guide,
        rules: shipped.rules.filter(stays),
        tips: shipped.tips.filter(stays),
        moments: shipped.moments.filter(stays),
      });
    },
  );

  it('of an id that is used twice is named with its file, and nothing is left out', () => {
    let id = '';
    const read = withEntries<Draft[]>(file, ([one, other]) => {
      if (one && other) id = other.id = one.id;
    });
    expect(read.tips).toHaveLength(shipped.tips.length);
    const faults = [...read.faults, ...faultsOfWhole(read)];
    expect(faults).toEqual([expect.stringContaining(`the id ${id} is used twice`)]);
    expect(faults[0]).toContain(file);
  });

  it.each(languages)('of a text that stands twice is named with its file: %s', (language) => {
    let say = '';
    const read = withEntries<Draft[]>(file, (tips) => {
      const [one, other] = tips.filter(({ type }) => type === 'listening');
      if (one && other) say = other[language].say = one[language].say;
    });
    expect(read.tips).toHaveLength(shipped.tips.length);
    const faults = [...read.faults, ...faultsOfWhole(read)];
    expect(faults).toEqual([expect.stringContaining(`“${say}” stands in two places`)]);
    expect(faults[0]).toContain(file);
  });
});

describe('what the extension carries', () => {
  it.each(packs)('has no search words in it: $language', (pack) => {
    expect([...shipped.tips, ...shipped.moments].every((it) => 'words' in it[pack.language])).toBe(true);
    expect([...pack.tips, ...pack.moments].filter((it) => 'words' in it)).toEqual([]);
  });

  const disagrees = languages.map((language) =>
    documentsIn(language, shipped).find(({ id }) => id === 'moment/disagrees'),
  );

  it('spells Chinese in pinyin and by its first letters', () => {
    const { py, pyi } = disagrees[languages.indexOf('zh-CN')] ?? {};
    expect(py?.split(' ')).toContain('butongyi');
    expect(pyi?.split(' ')).toContain('bty');
  });

  it('spells nothing in English', () => {
    const english = disagrees[languages.indexOf('en')];
    expect(english?.title).toMatch(/disagree/i);
    expect(english).not.toHaveProperty('py');
    expect(english).not.toHaveProperty('pyi');
  });

  it.each(languages)(
    'can find every tip, every moment and every stage that is not skipped: %s',
    (language) => {
      const ids = documentsIn(language, shipped).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(shipped.tips.length + shipped.moments.length + 29);
    },
  );
});
