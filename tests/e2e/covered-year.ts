import type { Page } from 'puppeteer-core';
import type { Language } from '@/utils/locale/language';
import type { Note } from '@/utils/notes/note';
import { type Rows, yearIn } from '../demo/year.ts';

/** A year in which every text that somebody can write names somebody, and what of it may not be seen. */
export interface TellingYear {
  readonly rows: Rows;
  /** Names, other names and addresses, and the words of private notes. */
  readonly secrets: readonly string[];
}

const aside = 'the eleventh drawer';

/** Every string in a value but those of these fields, with the name behind it. */
function telling<Value>(value: Value, name: string): Value {
  const plain = ['id', 'verdict', 'field', 'by', 'due', 'on', 'state', 'owner', 'kind', 'stage', 'theme'];
  const told = (it: unknown, key = ''): unknown => {
    if (typeof it === 'string') return plain.includes(key) || /Id$/.test(key) ? it : `${it} (${name})`;
    if (Array.isArray(it)) return key === 'basis' ? it : it.map((part) => told(part));
    if (typeof it !== 'object' || it === null) return it;
    return Object.fromEntries(Object.entries(it).map(([field, part]) => [field, told(part, field)]));
  };
  return told(value) as Value;
}

export function tellingYear(language: Language, now: number): TellingYear {
  const year = yearIn(language, now);
  const people = year.people.map((it, at) => ({
    ...it,
    alsoNamed: [`${language === 'en' ? 'Quill Amberly' : '慕容青枫'}${'abcdefgh'[at]}`],
  }));
  const nameIn = (conversationId: string) =>
    year.conversations.find(({ id }) => id === conversationId)?.person.name ?? '';
  const privately: Note[] = year.conversations.map(({ id, meeting, stage }) => ({
    id: `${id}-aside`,
    conversationId: id,
    kind: 'private',
    stage,
    text: `Keep to yourself: ${aside}`,
    at: meeting.start,
  }));
  return {
    rows: {
      people,
      conversations: year.conversations.map((it) => ({
        ...it,
        meeting: { ...it.meeting, title: `Review: ${it.person.name}` },
      })),
      notes: [...year.notes.map((it) => telling(it, nameIn(it.conversationId))), ...privately],
      evidence: year.evidence.map((it) => ({
        ...telling(it, people.find(({ id }) => id === it.personId)?.name ?? people[0]?.name ?? ''),
        theme: `about ${people[0]?.name}`,
        title: `Wiki of ${people[1]?.name}`,
        url: `https://wiki.example.com/${people[0]?.emails[0]}`,
      })),
      developments: year.developments.map((it) => telling(it, nameIn(it.conversationId))),
    },
    secrets: [
      ...people.flatMap(({ name, alsoNamed, emails }) => [name, ...name.split(' '), ...alsoNamed, ...emails]),
      ...year.notes.filter(({ kind }) => kind === 'private').map(({ text }) => text),
      aside,
    ],
  };
}

/** Which of these stand in a window, in anything but a field that writes in dots; and in its title. */
export function seenOf(secrets: readonly string[], page: Page): Promise<string[]> {
  return page.evaluate((all) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const field of copy.querySelectorAll('.veiled')) {
      if (field.tagName === 'TEXTAREA') field.textContent = '';
      field.removeAttribute('value');
    }
    const shown = `${document.title}\n${copy.outerHTML}`;
    // A name in Latin letters is a word of its own: "Tom" is not in "Tomorrow".
    const isThere = (it: string) =>
      /^[\x20-\x7e]+$/.test(it)
        ? new RegExp(`(?<![A-Za-z])${it}(?![A-Za-z])`).test(shown)
        : shown.includes(it);
    return all.filter(isThere);
  }, secrets);
}

export async function pressCover(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}
