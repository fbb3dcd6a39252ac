import { dayOf } from '../meeting/iso-day';

/** What a file is called: says nothing of anybody, and holds nothing that a file system minds. `now` is epoch ms. */
export function fileName(
  what: 'backup' | 'data' | 'person' | 'notes' | 'actions' | 'evidence',
  now: number,
): string {
  const day = dayOf(now);
  switch (what) {
    case 'backup':
      return `fairside-${day}.age`;
    case 'data':
      return `fairside-${day}.json`;
    case 'person':
      return `fairside-person-${day}.json`;
    default:
      return `fairside-${what}-${day}.csv`;
  }
}
