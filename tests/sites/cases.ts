import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventReading } from '@/utils/meeting/reading';
import { calComExamples } from '@/utils/sites/calendar/cal-com';
import { genericExamples } from '@/utils/sites/calendar/generic';
import { googleExamples } from '@/utils/sites/calendar/google';
import { meetExamples } from '@/utils/sites/calendar/meet';
import { nextcloudExamples } from '@/utils/sites/calendar/nextcloud';
import { outlookExamples } from '@/utils/sites/calendar/outlook';
import { protonExamples } from '@/utils/sites/calendar/proton';
import { roundcubeExamples } from '@/utils/sites/calendar/roundcube';
import { teamsExamples } from '@/utils/sites/calendar/teams';
import { tencentExamples } from '@/utils/sites/calendar/tencent';
import { zoomExamples } from '@/utils/sites/calendar/zoom';

/** Each site's id, which is its folder here, and addresses that it alone serves. */
export const examples: Record<string, readonly string[]> = {
  google: googleExamples,
  outlook: outlookExamples,
  teams: teamsExamples,
  meet: meetExamples,
  zoom: zoomExamples,
  tencent: tencentExamples,
  proton: protonExamples,
  'cal-com': calComExamples,
  nextcloud: nextcloudExamples,
  roundcube: roundcubeExamples,
  generic: genericExamples,
};

export interface Case {
  /** File beside the cases, rebuilt from what is publicly known of the real page. */
  readonly page: string;
  readonly url: string;
  /** Where the page's attributes and words were seen. */
  readonly attested: string;
  /** Null: there is no event to read. */
  readonly reading: Partial<EventReading> | null;
  /** Local times; what is left out must not be understood. */
  readonly understood?: { person?: string; kind?: string; start?: string; end?: string; sure: boolean };
}

const file = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');

export const casesOf = (site: string): readonly Case[] => JSON.parse(file(site, 'cases.json'));
export const pageOf = (site: string, { page }: Case): string => file(site, `${page}.html`);
