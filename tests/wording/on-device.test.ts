import { describe, expect, it, vi } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { addedTo } from '@/utils/wording/on-device/added';
import { canRewrite } from '@/utils/wording/on-device/model';
import { rewriteOnDevice } from '@/utils/wording/on-device/rewrite';
import { fakeModel, untilStopped } from './fake-model';

const sentences: Record<Language, string> = {
  en: 'He was an idiot in the meeting with the client.',
  'zh-CN': '客户评审会上他简直是个白痴。',
};
const fair: Record<Language, string> = {
  en: 'In the meeting with the client, he [what could be seen]; the effect was [effect].',
  'zh-CN': '客户评审会上，他[具体行为]，结果是[影响]。',
};

const rewritten = (
  model: ReturnType<typeof fakeModel>,
  { sentence = sentences.en, language = 'en' as Language, signal = new AbortController().signal } = {},
) => rewriteOnDevice(model, { sentence, reason: 'An insult.', language, context: {} }, signal);

describe('whether a model is here for a language', () => {
  it.each([
    ['available', true],
    ['downloadable', false],
    ['downloading', false],
    ['unavailable', false],
  ] as const)('%s: %s', async (availability, can) => {
    expect(await canRewrite(fakeModel('', availability), 'en')).toBe(can);
  });

  it('is asked once for each, of what goes in and what comes out', async () => {
    const model = fakeModel('');
    await Promise.all([canRewrite(model, 'en'), canRewrite(model, 'en'), canRewrite(model, 'zh-CN')]);
    expect(await canRewrite(model, 'en')).toBe(true);
    expect(model.availability.mock.calls).toEqual(
      ['en', 'zh-CN'].map((it) => {
        const text = [{ type: 'text', languages: [it] }];
        return [{ expectedInputs: text, expectedOutputs: text }];
      }),
    );
  });

  it('is no where it gives no answer', async () => {
    const model = fakeModel('');
    model.availability.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    expect(await canRewrite(model, 'en')).toBe(false);
  });
});

describe.each(['en', 'zh-CN'] as const)('a rewrite in %s', (language) => {
  const sentence = sentences[language];

  it('is what the model answered; it was told the sentence and why, and its session is over', async () => {
    const model = fakeModel(fair[language]);
    expect(await rewritten(model, { sentence, language })).toEqual({ ok: true, text: fair[language] });
    const [asked] = model.session.prompt.mock.calls[0] ?? [];
    expect(asked).toContain(sentence);
    expect(asked).toContain('An insult.');
    expect(model.create.mock.calls[0]?.[0].initialPrompts[0]?.role).toBe('system');
    expect(model.session.destroy).toHaveBeenCalledOnce();
  });

  it('is freed of space and quotation marks around it, and gets back the stop of its sentence', async () => {
    const bare = fair[language].replace(/[.。]$/u, '');
    const around = language === 'en' ? `  "${bare}"\n` : `「${bare}」`;
    expect(await rewritten(fakeModel(around), { sentence, language })).toEqual({
      ok: true,
      text: fair[language],
    });
  });
});

describe('nothing is offered', () => {
  const refused = async (answer: string, sentence = sentences.en, language: Language = 'en') => {
    const it = await rewritten(fakeModel(answer), { sentence, language });
    return it.ok ? it.text : it.why;
  };

  it.each([
    '',
    '  \n ',
    'In the meeting, he [did what].\nIt was bad.',
    'In the **meeting**, he [did what].',
    'In the <b>meeting</b>, he [did what].',
    '- In the meeting, he [did what].',
    '!In the meeting, he [did what].',
    'In the meeting, he [did](what).',
    'In the meeting, he \u202e[did what].',
  ])('where it is no plain line: %j', async (answer) => {
    expect(await refused(answer)).toBe('refused');
  });

  it('where it is much longer than the sentence; a short one may become a skeleton', async () => {
    expect(await refused('x'.repeat(161), 'Lazy.')).toBe('too long');
    expect(await refused('In [which meeting], you [what could be seen].', 'Lazy.')).toContain('[');
    expect(await refused('ab '.repeat(201), 'ab '.repeat(300))).toBe('too long');
  });

  it.each([
    'In the meeting with the client on 3 May, he [did what].',
    'In the meeting with the client, he interrupted twice.',
    'In the meeting with the client, he interrupted Anna.',
    'Daniel interrupted the client in the meeting.',
    'On Tuesday, he interrupted the client.',
    'In the meeting with the client, he said “no”.',
  ])('where it holds what was not written: %s', async (answer) => {
    expect(await refused(answer)).toBe('added');
  });

  it.each(['客户评审会上他打断了三次。', '周五的客户评审会上他[做了什么]。', '客户评审会上他打断了张经理。'])(
    'nor in Chinese: %s',
    async (answer) => {
      expect(await refused(answer, sentences['zh-CN'], 'zh-CN')).toBe('added');
    },
  );

  it('where it still holds what would stop the summary', async () => {
    expect(await refused('He acted like an idiot in the meeting with the client.')).toBe('unfair');
  });

  it('where the model fails, its session was ended, or it went away meanwhile', async () => {
    const ended = fakeModel(() => Promise.reject(new DOMException('destroyed', 'InvalidStateError')));
    expect(await rewritten(ended)).toEqual({ ok: false, why: 'failed' });
    expect(ended.session.destroy).toHaveBeenCalledOnce();
    const none = fakeModel('');
    none.create.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    expect(await rewritten(none)).toEqual({ ok: false, why: 'failed' });
    const gone = fakeModel(fair.en, 'downloadable');
    expect(await rewritten(gone)).toEqual({ ok: false, why: 'failed' });
    expect(gone.create).not.toHaveBeenCalled();
  });

  it('where it was stopped', async () => {
    const life = new AbortController();
    const model = fakeModel(untilStopped);
    const coming = rewritten(model, { signal: life.signal });
    await vi.waitFor(() => expect(model.session.prompt).toHaveBeenCalled());
    life.abort();
    expect(await coming).toEqual({ ok: false, why: 'aborted' });
    const late = new AbortController();
    const deaf = fakeModel(() => {
      late.abort();
      return Promise.resolve(fair.en);
    });
    expect(await rewritten(deaf, { signal: late.signal })).toEqual({ ok: false, why: 'aborted' });
    expect(deaf.session.destroy).toHaveBeenCalledOnce();
  });
});

describe('what a rewrite adds', () => {
  it.each([
    ['You missed 2 of 3 reviews in May.', 'In May, you missed 2 of 3 reviews; the effect was [effect].'],
    ['Daniel is lazy in meetings with Acme.', 'Daniel [did what] in the Meetings with Acme’s team.'],
    ['You never listen.', 'During [which meeting], you [what]. Then I would ask: how do you see it?'],
    ['你周五的两次会都迟到，王经理很不高兴', '周五的两次会你都迟到，王经理[有什么影响]'],
    ['方案很差', '方案在[哪一点]上没有达到[什么标准]，一直要返工'],
    ['过程太乱', '过程总结里[缺少什么]，员工作业[受到什么影响]'],
  ])('is nothing: %s', (sentence, rewrite) => {
    expect(addedTo(sentence, rewrite)).toEqual([]);
  });

  it.each([
    ['You are late.', 'You were late 3 times.', ['3']],
    ['You are late.', 'You were late three times.', ['three']],
    ['你迟到三个月了', '你迟到三次', ['三次']],
    ['你总迟到', '你昨天迟到', ['昨天']],
    ['你总迟到', '你在 Acme 的会上迟到', ['Acme']],
    ['You are late.', 'You were late yesterday for HR.', ['yesterday', 'HR']],
  ])('is told: %s → %s', (sentence, rewrite, added) => {
    expect(addedTo(sentence, rewrite)).toEqual(added);
  });
});
