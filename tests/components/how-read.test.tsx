// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Remembered } from '@/components/settings/Remembered';
import { HowRead } from '@/components/start/HowRead';
import type { MeetingContext } from '@/utils/meeting/context';
import type { Settings } from '@/utils/settings/settings';
import { stage } from './stage';

afterEach(cleanup);

const context: MeetingContext = {
  key: 'k',
  title: 'Goals 2027',
  when: { allDay: false, sure: false },
  person: { person: { name: 'Mei' }, source: 'known', sure: true },
  kind: { kind: 'goals', sure: false },
};
const { person: _, ...nobody } = context;
const { kind: __, ...noKind } = context;
const line = () => document.querySelector('p')?.textContent?.trim();

describe('how an event was read', () => {
  it('is one line: who, what kind, and by what', () => {
    stage(<HowRead context={context} />);
    expect(line()).toBe(
      'Read from “Goals 2027”: Mei, whom you have talked with before; Goal setting, probably, by the title.',
    );
  });

  it.each([
    [nobody, 'Read from “Goals 2027”: Goal setting, probably, by the title.'],
    [noKind, 'Read from “Goals 2027”: Mei, whom you have talked with before.'],
    [{ ...nobody, kind: { kind: 'goals', sure: true, learned: true } }, /as you corrected before\.$/],
    [{ key: 'k', title: 'Lunch', when: context.when }, 'Lunch'],
  ] as [MeetingContext, string | RegExp][])('says only what was read', (read, said) => {
    stage(<HowRead context={read} />);
    expect(line()).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });

  it('is said in Chinese, and can be put right', () => {
    const onChange = vi.fn();
    stage(<HowRead context={context} onChange={onChange} />, {}, 'zh-CN');
    expect(line()).toContain('从日程“Goals 2027”读到：Mei（你们以前谈过），目标设定（标题像是）。');
    fireEvent.click(screen.getByRole('button', { name: '不对？改一下' }));
    expect(onChange).toHaveBeenCalled();
  });
});

describe('what is remembered', () => {
  it('is shown and can be forgotten, each by itself', () => {
    const learned = [
      { event: 'e', title: 't', pattern: 't', about: { name: 'Mei' }, kind: 'goals' },
    ] as const;
    const $settings = atom<Settings>({ self: { name: 'Ana', email: 'ana@example.com' }, learned });
    const { choose } = stage(<Remembered />, { $settings });
    expect(screen.getByText(/You in calendars: Ana · ana@example.com/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(choose).toHaveBeenLastCalledWith({ self: undefined });
    fireEvent.click(screen.getByRole('button', { name: 'Forget what was learned' }));
    expect(choose).toHaveBeenLastCalledWith({ learned: [] });
  });

  it('is nothing at first', () => {
    stage(<Remembered />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
