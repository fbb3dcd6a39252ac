import { join } from 'node:path';
import { fourDresses } from './dress.ts';
import { inOpenedTalk } from './opened-talk.ts';

const notes = {
  'zh-CN': {
    review: [
      '－周报本季度 4 次晚于周五',
      '－会上打断别人',
      '－代码评审回复慢',
      '－文档没更新',
      '＋三月迁移零停机',
      '#5月3日会议记录',
    ],
    planning: ['*提升沟通能力', '*学习 Kubernetes', '！大家多沟通'],
    parts: ['5月3日的客户电话会上', '两次打断客户', '客户要求换人对接', '先听客户说完'],
    try: '你总是这么懒，从来不按时。',
  },
  en: {
    review: [
      '- Weekly report late four times this quarter',
      '- Interrupts others in meetings',
      '- Answers code reviews slowly',
      '- Leaves documents out of date',
      '+ March migration without downtime',
      '# Minutes of 3 May',
    ],
    planning: ['* Communicate better', '* Learn Kubernetes', '! We talk more often'],
    parts: [
      'In the call of 3 May',
      'interrupted the customer twice',
      'they asked for another contact',
      'let them finish first',
    ],
    try: 'You are lazy and always late.',
  },
} as const;

/** The talk as a whole, feedback of four parts, and a rehearsed sentence. */
export async function balancePictures(origin: string, output: string): Promise<void> {
  for (const dress of fourDresses) {
    const { language, width } = dress;
    const place = { origin, folder: join(output, 'balance'), height: 1900 };
    await inOpenedTalk(dress, place, async ({ page, panel, manager, album }) => {
      const seen = (name: string) => album.keep(name, page);
      await manager.goTo(panel, 'planning');
      for (const text of notes[language].planning) await manager.note(panel, text);
      await manager.goTo(panel, 'review');
      for (const text of notes[language].review) await manager.note(panel, text);
      await panel.waitForSelector('.balance-list');
      await seen('1-review');
      await panel.locator('.balance > .link').click();
      await panel.locator('[data-rule="BA-PILE"] > button').click();
      await panel.locator('[data-rule="AC-SMART"] > button').click();
      await panel.waitForSelector('.balance-list ul');
      await seen('2-review-unfolded');
      await panel.locator('.composer textarea').fill(notes[language].review[1]);
      await panel.locator('.sbi-entry').click();
      await panel.waitForSelector('.sbi');
      await seen('3-four-parts-empty');
      for (const [at, text] of notes[language].parts.entries()) {
        await panel.locator(`.sbi-part:nth-child(${at + 1}) textarea`).fill(text);
        if (at === 1) await seen('4-four-parts-half');
      }
      await panel.locator('.sbi summary').click();
      await panel.locator('.sbi .fact-group input').click();
      await seen('5-four-parts');
      await panel.locator('.sbi .primary').click();
      await panel.waitForSelector('.sheet', { hidden: true });
      await panel.locator('.composer textarea').fill('');
      await manager.goTo(panel, 'summary');
      await panel.waitForSelector('.before .balance-list');
      await seen('6-summary');
      await panel.locator('.menu button').click();
      await panel.locator(`xpath/.//*[@role="menuitem"][. = "${manager.words.menu.rehearsal}"]`).click();
      await panel.locator('.hard button').click();
      await panel.locator('.attempt textarea').fill(notes[language].try);
      await panel.locator('.attempt .primary').click();
      await panel.waitForSelector('.noticed');
      await seen('7-rehearsed');
      await album.sheet(4, 500 + width, 1900);
    });
  }
}
