import type { Page } from 'puppeteer-core';

/** How much there is. Everybody is invented: "Person 17". */
export interface Size {
  readonly people: number;
  readonly notes: number;
  /** Of the first person; the others share the rest evenly. */
  readonly first: { readonly conversations: number; readonly notes: number };
}

/** Notes in a conversation, and open actions of each person. */
const inEach = 20;
const open = 3;

/**
 * Writes years of conversations straight into the database of a page of the extension, in big transactions.
 * The page has opened the database already.
 */
export async function seed(page: Page, size: Size): Promise<void> {
  await page.evaluate(
    async ({ people, notes, first }, perTalk, openEach) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('fairside');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stores = ['people', 'conversations', 'notes', 'evidence'] as const;
      const waiting: [(typeof stores)[number], object][] = [];
      const write = async (least: number) => {
        if (waiting.length < least) return;
        const work = db.transaction([...stores], 'readwrite', { durability: 'relaxed' });
        for (const [store, row] of waiting.splice(0)) work.objectStore(store).put(row);
        await new Promise<void>((resolve, reject) => {
          work.oncomplete = () => resolve();
          work.onabort = () => reject(work.error);
        });
      };
      // The same numbers every time.
      let state = 42;
      const random = (below: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state % below;
      };
      const vocabulary =
        'report review release customer answer plan budget late early clear steady 周报 评审 上线 客户 回复 计划 提前 清楚 稳定 主动'.split(
          ' ',
        );
      const sentence = () => Array.from({ length: 6 + random(10) }, () => vocabulary[random(20)]).join(' ');
      const kinds = ['strength', 'improvement', 'fact', 'voice', 'goal', 'agreement', 'action', 'question'];
      const talkKinds = ['evaluation', 'check-in', 'check-in', 'goals'];
      const day = 86_400_000;
      const now = Date.now();
      const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

      const others = Math.max(0, notes - first.notes) / Math.max(1, people - 1);
      for (let who = 0; who < people; who++) {
        const id = `person-${who}`;
        const name = `Person ${who}`;
        waiting.push(['people', { id, name, alsoNamed: [], emails: [`p${who}@example.com`], createdAt: 1 }]);
        const talks = who === 0 ? first.conversations : Math.round(others / perTalk);
        const each = who === 0 ? first.notes / first.conversations : perTalk;
        for (let talk = 0; talk < talks; talk++) {
          // The newest of every tenth person is to come this week; the others go back over ten years.
          const ahead =
            who % 10 === 0 && talk === 0 ? (1 + (who % 5)) * day : -(talk + 1) * ((3650 * day) / talks);
          const start = now + ahead - (who % 7) * 3_600_000;
          const talkId = `talk-${who}-${talk}`;
          waiting.push([
            'conversations',
            {
              id: talkId,
              person: { name, email: `p${who}@example.com` },
              personId: id,
              kind: talkKinds[talk % 4],
              meeting: { key: talkId, title: `Talk with ${name}`, start, end: start + 3_600_000 },
              stage: 'summary',
              ticks: [],
              stints: [],
              createdAt: start,
              touchedAt: start,
              ...(ahead < 0 && { finishedAt: start + 3_600_000 }),
            },
          ]);
          for (let at = 0; at < each && ahead < 0; at++) {
            const kind = kinds[(at + random(3)) % 8];
            const isOpen = kind === 'action' && talk * perTalk + at < openEach * perTalk;
            waiting.push([
              'notes',
              {
                id: `${talkId}-${at}`,
                conversationId: talkId,
                kind,
                stage: 'review',
                text: sentence(),
                at: start + at * 60_000,
                ...(kind === 'action' && {
                  action: {
                    owner: at % 2 ? 'employee' : 'manager',
                    state: isOpen ? 'open' : 'done',
                    due: iso(now + (random(40) - 20) * day),
                  },
                }),
                ...(kind === 'goal' && { goal: { measure: sentence(), state: 'reached' } }),
              },
            ]);
          }
          await write(20_000);
        }
        for (let clip = 0; clip < 12; clip++)
          waiting.push([
            'evidence',
            {
              id: `${id}-${clip}`,
              personId: id,
              quote: sentence(),
              on: iso(now - clip * 30 * day),
              keptAt: now,
            },
          ]);
      }
      await write(0);
      db.close();
    },
    size,
    inEach,
    open,
  );
}
