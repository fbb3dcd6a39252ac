// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, expect, it } from 'vitest';
import { ForEmployee } from '@/components/employee/ForEmployee';
import { conversation, note, stage, stillSession, summaryInMemory } from './stage';

afterEach(cleanup);

it.each([
  ['en', /Nothing is sent by itself\. The message is too long/],
  ['zh-CN', /发不发由你。消息太长/],
] as const)(
  'in %s a long message’s mail says why it is not in it, behind what it says anyway',
  async (language, said) => {
    const live = summaryInMemory();
    const session = stillSession({ notes: [note('agreement', '周五前交模板'.repeat(60))] });
    stage(<ForEmployee conversation={conversation} />, { session, summaryOf: () => atom(live) }, language);
    expect(await screen.findByText(said)).toBeTruthy();
  },
);
