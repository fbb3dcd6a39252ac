import type { EventReading } from '../../meeting/reading';
import type { Site } from '../site';
import { calCom } from './cal-com';
import { google } from './google';
import { meet } from './meet';
import { nextcloud } from './nextcloud';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import { teams } from './teams';
import { tencent } from './tencent';
import { zoom } from './zoom';

/** Calendars and calls with a reader of their own; those that anyone may host, under any name, last. */
export const calendars: readonly Site<EventReading>[] = [
  google,
  outlook,
  teams,
  meet,
  zoom,
  tencent,
  proton,
  calCom,
  nextcloud,
  roundcube,
];
