import { describe, expect, it } from 'vitest';
import { packFrom } from '@/utils/policy/pack';
import { check } from '@/utils/wording/checker';
import { choicesIn } from '@/utils/wording/choices';

const line = { say: 'What helped?', type: 'question', stages: ['review'] };

describe('the words that a company gives', () => {
  it('are taken with what is said of them, and stand as the company’s', () => {
    const words = [
      { phrase: ' rock\n star ', reason: 'We name skills.', rewording: 'expert', severity: 'hint' },
      { phrase: '内卷', reason: '', language: 'zh-CN' },
    ];
    expect(packFrom({ words }, 'en')).toEqual({
      words: [
        {
          phrase: 'rock star',
          reason: 'We name skills.',
          rewording: 'expert',
          severity: 'hint',
          ofCompany: true,
        },
        { phrase: '内卷', severity: 'warn', ofCompany: true },
      ],
      tips: [],
      leftOut: [],
    });
  });

  it('say of one phrase what is in the manager’s language, else what comes first', () => {
    const words = [
      { phrase: 'Ninja', reason: '请写具体能力。', language: 'zh-CN' },
      { phrase: 'ninja', reason: 'We name skills.', language: 'en' },
      { phrase: 'ninja', reason: 'Never.' },
    ];
    const reasons = (language: 'en' | 'zh-CN', from = words) =>
      packFrom({ words: from }, language).words.map(({ reason }) => reason);
    expect(reasons('en')).toEqual(['We name skills.']);
    expect(reasons('zh-CN')).toEqual(['请写具体能力。']);
    expect(reasons('en', words.slice(0, 1))).toEqual(['请写具体能力。']);
  });

  it('are looked for beside the manager’s own, and theirs say the first word', () => {
    const { words } = packFrom({ words: [{ phrase: 'ninja' }, { phrase: 'guru' }] }, 'en');
    const own = { phrase: 'Guru', reason: 'Mine.', severity: 'hint' } as const;
    const found = check('A ninja and a guru.', choicesIn({ ownWords: [own] }, words));
    expect(found.flatMap((it) => it.own ?? [])).toEqual([words[0], own]);
    expect(choicesIn({}, [])).toEqual({});
  });
});

describe('the lines that a company gives', () => {
  it('of no stage are named, and listed for two stand at both', () => {
    const tips = [
      { ...line, kinds: ['evaluation'] },
      { ...line, stages: ['voice'] },
      { ...line, stages: [] },
    ];
    const { tips: read, leftOut } = packFrom({ tips }, 'en');
    expect(read).toMatchObject([{ stages: ['review', 'voice'] }]);
    expect(read[0]).not.toHaveProperty('kinds');
    expect(leftOut).toEqual(['tips[2].stages']);
  });

  it('are those of the language and of none, each once, and keep their name wherever they stand', () => {
    const tips = [
      line,
      { ...line, say: '哪里/顺利？', language: 'zh-CN', kinds: ['check-in'] },
      { ...line, say: 'What went well?', language: 'en' },
      line,
    ];
    const read = packFrom({ tips }, 'en').tips;
    expect(read.map(({ text, ofCompany }) => [text, ofCompany])).toEqual([
      ['What helped?', true],
      ['What went well?', true],
    ]);
    const others = packFrom({ tips: tips.toReversed() }, 'zh-CN').tips;
    expect(others.map(({ text }) => text).sort()).toEqual(['What helped?', '哪里/顺利？'].sort());
    expect(others.find(({ text }) => text === line.say)?.id).toBe(read[0]?.id);
    for (const { id } of others) expect(id).not.toContain('/');
  });
});

describe('what cannot be used', () => {
  it.each([
    [{ words: 'ninja' }, ['words']],
    [{ tips: { 0: line } }, ['tips']],
    [{ words: [7, null, [], {}, { phrase: 7 }] }, [0, 1, 2, 3, 4].map((at) => `words[${at}]`)],
    [{ words: [{ phrase: ' — ' }, { phrase: 'x'.repeat(81) }] }, ['words[0].phrase', 'words[1].phrase']],
    [{ words: [{ phrase: 'a', reason: 'x'.repeat(301) }] }, ['words[0].reason']],
    [{ words: [{ phrase: 'a', severity: 'stop' }] }, ['words[0].severity']],
    [{ words: [{ phrase: 'a', language: 'fr' }] }, ['words[0].language']],
    [{ tips: [{ ...line, say: ' \n' }] }, ['tips[0].say']],
    [{ tips: [{ ...line, say: 'x'.repeat(401) }] }, ['tips[0].say']],
    [{ tips: [{ ...line, type: 'joke' }] }, ['tips[0].type']],
    [{ tips: [{ ...line, stages: ['lunch'] }] }, ['tips[0].stages.0']],
    [{ tips: [{ ...line, kinds: 'all' }] }, ['tips[0].kinds']],
  ])('%j is left out, and its place named', (lists, places) => {
    const { words, tips, leftOut } = packFrom(lists, 'en');
    expect({ words, tips }).toEqual({ words: [], tips: [] });
    expect(leftOut.map((it, at) => it.slice(0, places[at]?.length))).toEqual(places);
  });

  it('hides nothing that stands beside it', () => {
    const words = [{ phrase: 'a' }, { phrase: 7 }, { phrase: 'b', colour: 'red' }];
    const { words: read, leftOut } = packFrom({ words, tips: [line, 7] }, 'en');
    expect(read.map(({ phrase }) => phrase)).toEqual(['a', 'b']);
    expect(leftOut).toEqual(['words[1].phrase', 'tips[1]']);
  });

  it('takes no list without end, and says from where on', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => ({ phrase: `word ${at}` }));
    const tips = Array.from({ length: 5_000 }, (_, at) => ({ ...line, say: `line ${at}` }));
    const read = packFrom({ words, tips }, 'en');
    expect([read.words.length, read.tips.length]).toEqual([2_000, 200]);
    expect(read.leftOut).toEqual(['words[2000]…', 'tips[200]…']);
  });

  it('is never markup, nor a name that means something: text stays as it was written', () => {
    const phrase = '<img src=x onerror=alert(1)>';
    const words = [{ phrase }, JSON.parse('{"phrase":"__proto__","__proto__":{"severity":"hint"}}')];
    expect(packFrom({ words }, 'en').words).toEqual([
      { phrase, severity: 'warn', ofCompany: true },
      { phrase: '__proto__', severity: 'warn', ofCompany: true },
    ]);
  });
});
