// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { SheetToSend } from '@/components/development/SheetToSend';
import { DatedActions } from '@/components/next-talk/DatedActions';
import { ToCalendar } from '@/components/next-talk/ToCalendar';
import { ReminderSettings } from '@/components/reminders/ReminderSettings';
import { developmentWords } from '@/utils/locale/areas/development';
import { remindersWords } from '@/utils/locale/areas/reminders';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import type { LiveDevelopment } from '@/utils/session/development';
import { conversation, note, stage, stillSession } from './stage';

/* The same words are heard again only where nothing stood there for a moment. */

afterEach(cleanup);

const development = developmentWords.en;
const upcoming = upcomingWords.en;
const reminders = remindersWords.en.options;
const live = { $address: atom('') } as unknown as LiveDevelopment;
const next = { start: 1_799_000_000_000, end: 1_799_003_600_000 };
const dated = {
  ...note('action', 'the plan'),
  action: { owner: 'manager', state: 'open', due: '2026-12-01' },
} as const;
const notices = { allowed: true, allow: async () => true, sample: async () => undefined, now: () => 0 };

it.each<[string, string, ComponentChild]>([
  [
    development.sheet.copy,
    development.view.copied,
    <SheetToSend key="a" conversation={conversation} live={live} />,
  ],
  [upcoming.file, upcoming.fileSaved, <ToCalendar key="b" conversation={conversation} next={next} />],
  [upcoming.actions.file(1), upcoming.fileSaved, <DatedActions key="c" />],
  [
    reminders.sample,
    reminders.sampled,
    <ReminderSettings
      key="d"
      chosen={{ on: true, since: 0 }}
      offByCompany={false}
      services={notices}
      choose={() => undefined}
    />,
  ],
])('%s', async (button, told, view) => {
  stage(view, { session: stillSession({ notes: [dated] }) });
  const press = () => fireEvent.click(screen.getByRole('button', { name: button }));
  const said = () =>
    screen
      .getAllByRole('status')
      .map((it) => it.textContent)
      .join('');
  press();
  await waitFor(() => expect(said()).toBe(told));
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  press();
  await vi.advanceTimersByTimeAsync(100);
  expect(said()).toBe('');
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toBe(told);
});
