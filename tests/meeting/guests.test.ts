import { expect, it } from 'vitest';
import { selfAmong } from '@/utils/meeting/guests';
import type { Attendee, EventReading } from '@/utils/meeting/reading';

const ana: Attendee = { name: 'Ana Manager', email: 'ana@example.com' };
const lin: Attendee = { name: '林伟 Lin Wei', email: 'lin.wei@example.com' };
const bo: Attendee = { name: 'Bo Lee', email: 'bo@example.com' };

const reading = (attendees: Attendee[], self?: Attendee): EventReading => ({
  site: 'generic',
  host: 'x',
  title: '1:1',
  attendees,
  ...(self && { self }),
});

it('learns who the manager is from the employee of a meeting of two', () => {
  expect(selfAmong(reading([ana, lin]), lin, undefined)).toEqual(ana);
  expect(selfAmong(reading([ana, lin, { name: 'Meeting room 3' }]), lin, undefined)).toEqual(ana);
  expect(selfAmong(reading([ana, lin, bo]), lin, undefined)).toBeUndefined();
  expect(selfAmong(reading([ana, lin, { email: 'all@example.com' }]), lin, undefined)).toBeUndefined();
  expect(selfAmong(reading([ana, lin], ana), lin, undefined)).toBeUndefined();
});

it('settles it once: another event does not change it, unless the employee was taken for the manager', () => {
  expect(selfAmong(reading([bo, lin]), lin, ana)).toBeUndefined();
  expect(selfAmong(reading([ana, lin]), lin, lin)).toEqual(ana);
});
