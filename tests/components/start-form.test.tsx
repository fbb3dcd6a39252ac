// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StartForm } from '@/components/start/StartForm';
import { fieldsFor, soon, whenFrom } from '@/components/start/when-fields';
import { stage } from './stage';

afterEach(cleanup);

const start = new Date(2026, 10, 23, 14).getTime();
const input = (name: string) => screen.getByLabelText(name) as HTMLInputElement;

describe('the start form', () => {
  it('asks for three things and hands on what is known', () => {
    const onDone = vi.fn();
    const known = {
      person: { name: 'Mei', email: 'mei@example.com' },
      kind: 'goals',
      key: 'k',
      title: 'Goals',
      start,
      end: start + 1_800_000,
    } as const;
    stage(<StartForm known={known} now={start} submit="Open" onDone={onDone} />);
    expect([input('Employee').value, input('Start').value, input('Minutes').value]).toEqual([
      'Mei',
      '14:00',
      '30',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onDone).toHaveBeenCalledWith({
      person: known.person,
      kind: 'goals',
      meeting: { key: 'k', title: 'Goals', start, end: start + 1_800_000 },
    });
  });

  it('forgets an address that belongs to another name', () => {
    const onDone = vi.fn();
    stage(
      <StartForm
        known={{ person: { name: 'Mei', email: 'mei@example.com' }, start }}
        now={start}
        submit="Open"
        onDone={onDone}
      />,
    );
    fireEvent.input(input('Employee'), { target: { value: 'Daniel' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onDone.mock.calls[0]?.[0].person).toEqual({ name: 'Daniel' });
  });

  it('asks which of two people anew when the name is another', async () => {
    const onDone = vi.fn();
    const record = (id: string) => ({
      id,
      name: '王磊',
      alsoNamed: [],
      emails: [`${id}@x.org`],
      createdAt: 1,
    });
    stage(
      <StartForm
        known={{ person: { name: 'Mei' }, personId: 'mei', start }}
        now={start}
        submit="Save"
        onDone={onDone}
      />,
      { knownPeople: async () => [record('one'), record('two')] },
    );
    fireEvent.input(input('Employee'), { target: { value: '王磊' } });
    const two = await screen.findByLabelText('王磊 · two@x.org');
    const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    save();
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).not.toBe('');
    fireEvent.click(two);
    save();
    expect(onDone.mock.calls[0]?.[0]).toMatchObject({ person: { name: '王磊' }, personId: 'two' });
    fireEvent.click(screen.getByLabelText('Somebody else'));
    save();
    expect(onDone.mock.calls[1]?.[0]).toMatchObject({ personId: '' });
  });

  it.each([
    ['Employee', '   ', 'Enter the employee’s name.'],
    ['Date', '', 'Enter the date and the start time.'],
    ['Date', '0026-11-23', 'Enter the date and the start time.'],
    ['Minutes', '3', 'Enter 5 to 480 minutes.'],
    ['Minutes', '1e9', 'Enter 5 to 480 minutes.'],
  ])('says what is wrong with %s “%s”', (name, value, message) => {
    const onDone = vi.fn();
    stage(<StartForm known={{ person: { name: 'Mei' }, start }} now={start} submit="Open" onDone={onDone} />);
    fireEvent.input(input(name), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('alert').textContent).toBe(message);
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('when', () => {
  it('goes into the fields and comes back, in any zone', () => {
    for (const zone of ['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC']) {
      for (const hours of [0, 7, 12, 23]) {
        const time = Date.UTC(2026, 10, 23, hours, 30);
        expect(whenFrom(fieldsFor(time, time + 2_700_000, zone), zone)).toEqual({
          start: time,
          end: time + 2_700_000,
        });
      }
    }
  });

  it('begins at the next quarter of an hour', () => {
    expect(soon(Date.UTC(2026, 10, 23, 14, 1))).toBe(Date.UTC(2026, 10, 23, 14, 15));
  });
});
