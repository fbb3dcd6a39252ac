import { describe, expect, it, onTestFinished } from 'vitest';
import { Filling } from './fill.ts';
import { keysGoTo } from './manager.ts';
import { type Started, start } from './started.ts';
import { violations } from './violations.ts';

const chinese = [
  '＋三月迁移零停机',
  '－周报晚交四次，其中两次影响了项目排期，需要在截止前一天提醒',
  '－跨组沟通里常常先下结论，对方来不及说完，三次会议都这样',
  '#三次发布都按时',
  '“希望有更多带项目的机会',
  '*年底前把发布时间缩短到两小时',
  '！李薇下周五前提交监控方案',
  '=每两周同步一次进度',
  '？绩效等级还没有谈定',
  '～看起来有点累',
];
const english = [
  '+ No downtime in the March migration',
  '- Weekly report late four times, twice after a reminder',
  '- Interrupts others in review meetings',
  '# 3 of 3 releases on time',
  '" I would like to lead a project',
  '* Cut the release time to two hours by December',
  '! Daniel sends the monitoring plan by next Friday',
  '= A short sync every two weeks',
  '~ looks tired',
];

async function begin(
  language: 'en' | 'zh-CN',
  path: string,
  notes: readonly string[],
): Promise<Started & { filling: Filling }> {
  const started = await start({ language });
  onTestFinished(started.stop);
  return { ...started, filling: await Filling.at(started, language, path, notes) };
}

describe('a Chinese form', () => {
  it('takes each section where a person would put it, shows all before, and gives all back', async () => {
    const { filling } = await begin('zh-CN', '/fill-zh/', chinese);
    const { words } = filling;
    await expect
      .poll(() => filling.plan())
      .toEqual([
        ['主要工作业绩', '优势与成绩'],
        ['存在的不足', '改进方向 | 最多 60 字'],
        ['改进措施', '行动项'],
        ['下一周期工作目标', '目标 | 最多 200 字'],
        ['关键事件及依据', '事实依据'],
        ['员工本人意见', '员工反馈（原话）'],
        ['综合评语', '面谈目的与周期 · 达成的共识 · 待定事项'],
      ]);
    const before = await filling.state();
    await filling.preview();
    const cards = await filling.cards();
    expect(cards.map(({ counter }) => counter).filter((it) => it.includes('/'))).toEqual([
      '63 / 60',
      '14 / 200',
    ]);
    // Looking wrote nothing; what is too long waits until something is chosen.
    expect(await filling.state()).toEqual(before);
    await filling.ends(words.waiting(1));
    await filling.press(words.leaveOut(1));
    await filling.ends(words.neverSubmits);
    expect((await filling.cards())[1]).toMatchObject({ counter: '29 / 60' });

    await filling.press(words.fill(7));
    await filling.ends(words.done(7, 7));
    const filled = await filling.state();
    expect(filled.values).toEqual({
      achievement: '三月迁移零停机',
      weakness: '周报晚交四次，其中两次影响了项目排期，需要在截止前一天提醒',
      measure: expect.stringContaining('李薇下周五前提交监控方案\n负责人：员工；期限：'),
      goals: '年底前把发布时间缩短到两小时',
      evidence: '三次发布都按时',
      voice: '“希望有更多带项目的机会”',
      last: '上期约定：每周同步一次进度。',
      sign: '',
    });
    expect(filled.rich).toContain('每两周同步一次进度');
    expect(filled.rich).toContain('绩效等级还没有谈定');
    expect(filled.submitted).toBe(false);
    expect(await filling.page.$eval('#count', (it) => it.textContent)).toBe('29');

    await filling.press(words.takeBack);
    await filling.ends(words.takenBack(7, 7));
    expect(await filling.state()).toEqual(before);
  });

  it('remembers what the manager puts where, after a reload too, and forgets it', async () => {
    const started = await begin('zh-CN', '/fill-zh/', chinese.slice(0, 4));
    let { filling } = started;
    const { words } = filling;
    await filling.preview();
    await filling.press(words.changeFor('关键事件及依据'));
    await filling.tick('优势与成绩');
    await filling.panel.waitForFunction(() => document.querySelectorAll('ol.fill-cards > li').length === 3);
    expect((await filling.cards()).map(({ label, text }) => [label, text.split('\n')[0]])).toEqual([
      ['存在的不足', '1. 周报晚交四次，其中两次影响了项目排期，需要在截止前一天提醒'],
      ['关键事件及依据', '优势与成绩'],
      ['综合评语', '用事实一起回顾，商定下一步。'],
    ]);

    await filling.page.reload();
    filling = await Filling.open(started, 'zh-CN');
    await expect
      .poll(() => filling.plan())
      .toEqual([
        ['存在的不足', '改进方向 | 最多 60 字'],
        ['关键事件及依据', '优势与成绩 · 事实依据'],
        ['综合评语', '面谈目的与周期'],
      ]);
    await filling.preview();
    await filling.press(words.forgetAll);
    await filling.panel.waitForFunction(() => document.querySelectorAll('ol.fill-cards > li').length === 4);
  });
});

describe('an English form', () => {
  it('keeps what stands there, splits what is too long by choice, and gives all back', async () => {
    const { filling } = await begin('en', '/fill-en/', english);
    const { words } = filling;
    await expect
      .poll(() => filling.plan())
      .toEqual([
        ['Key achievements', 'Strengths | already has text'],
        ['Areas for development', 'Areas for improvement | up to 70 characters'],
        ['Evidence and examples', 'Facts'],
        ['Goals for next year', 'Goals'],
        ['Next steps', 'Actions | up to 4000 characters'],
        ['Employee comments', 'The employee’s view, in their own words'],
        ['Overall comments', 'Purpose and period · Agreed'],
      ]);
    const before = await filling.state();
    await filling.preview();
    expect((await filling.cards()).slice(0, 2)).toEqual([
      {
        label: 'Key achievements',
        counter: words.count(82),
        text: 'No downtime in the March migration',
        there: 'From the mid-year review: shipped the importer.',
      },
      {
        label: 'Areas for development',
        counter: '96 / 70',
        text: '1. Weekly report late four times, twice after a reminder\n2. Interrupts others in review meetings',
        there: '',
      },
    ]);
    await filling.goOn('Areas for development', 'Additional remarks');
    await filling.ends(words.neverSubmits);
    const cards = await filling.cards();
    expect(cards.map(({ label }) => label)).toContain('Additional remarks');
    expect(cards[1]).toMatchObject({ counter: '53 / 70' });

    await filling.press(words.fill(8));
    await filling.ends(words.done(8, 8));
    const filled = await filling.state();
    expect(filled.values).toEqual({
      achievements: 'From the mid-year review: shipped the importer.\nNo downtime in the March migration',
      development: 'Weekly report late four times, twice after a reminder',
      evidence: '3 of 3 releases on time',
      goals: 'Cut the release time to two hours by December',
      steps: expect.stringMatching(/^Daniel sends the monitoring plan by next Friday\nOwner: employee/),
      voice: '“I would like to lead a project”',
      extra: 'Areas for improvement\n1. Interrupts others in review meetings',
      last: 'Met expectations.',
      sign: '',
    });
    expect(filled.rich).toContain('A short sync every two weeks');
    expect(filled.submitted).toBe(false);

    // Once it is there it is not put in a second time.
    await filling.press(words.lookAgain);
    await filling.offers(words.fill(0));

    await filling.press(words.takeBack);
    await filling.ends(words.takenBack(8, 8));
    expect((await filling.state()).values).toEqual(before.values);
    expect((await filling.state()).rich.trim()).toBe('');
  });
});

it('a form that Vant made: what goes in reaches Vue’s values', async () => {
  const { filling } = await begin('zh-CN', '/fill-vant/', chinese);
  const { words } = filling;
  await expect
    .poll(() => filling.plan())
    .toEqual([
      ['工作亮点', '优势与成绩 | 最多 50 字'],
      ['待改进', '改进方向'],
      ['明年目标', '目标'],
      ['行动计划', '行动项'],
      ['备注', '面谈目的与周期 · 事实依据 · 员工反馈（原话） · 达成的共识 · 待定事项'],
    ]);
  const before = await filling.state();
  await filling.preview();
  await filling.press(words.fill(5));
  await filling.ends(words.done(5, 5));
  const { values, submitted } = await filling.state();
  expect(values).toMatchObject({
    achievement: '三月迁移零停机',
    weakness:
      '1. 周报晚交四次，其中两次影响了项目排期，需要在截止前一天提醒\n2. 跨组沟通里常常先下结论，对方来不及说完，三次会议都这样',
    goal: '年底前把发布时间缩短到两小时',
    phone: '',
  });
  expect(values.comment).toContain('达成的共识\n1. 每两周同步一次进度');
  expect(submitted).toBe(false);
  expect(await filling.page.$eval('.van-field__word-num', (it) => it.textContent)).toBe('7');
  await filling.press(words.takeBack);
  await filling.ends(words.takenBack(5, 5));
  expect(await filling.state()).toEqual(before);
});

it.each(['en', 'zh-CN'] as const)('by keys alone, and for everybody (%s)', async (language) => {
  const isEnglish = language === 'en';
  const started = await begin(language, isEnglish ? '/fill-en/' : '/fill-zh/', isEnglish ? english : chinese);
  const { filling, page } = started;
  const { words, panel } = filling;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isEnglish ? 'dark' : 'light' }]);
  await panel.focus('.fill-plan .button');
  await keysGoTo(page, panel, '.fill-plan .button');
  await page.keyboard.press('Enter');
  await panel.waitForSelector('.fill-cards');
  const label = isEnglish ? 'Areas for development' : '存在的不足';
  await filling.press(words.changeFor(label));
  await panel.$$eval('.fill-plan details', (all) => {
    for (const it of all) it.setAttribute('open', '');
  });
  expect(await violations(panel)).toEqual([]);
  await panel.focus('.fill-end .primary');
  await page.keyboard.press('Enter');
  await filling.ends(words.done(6, 6));
  expect(await violations(panel)).toEqual([]);
  // The keyboard went into the page's fields and is back: the next key is for what was said.
  await panel.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('.fill-end p'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await filling.ends(words.takenBack(6, 6));
});
