import { type Language, languages } from '@/utils/locale/language';

/** The places of the home page; `person` is one person's. */
export const places = ['today', 'people', 'evidence', 'insights', 'data'] as const;
export type Place = (typeof places)[number];

export type Route =
  /** `of`: the id of the person whom one goes there for. */
  | { readonly place: Place; readonly of?: string }
  /** `at`: the conversation, or the note, that is to be seen. */
  | { readonly place: 'person'; readonly id: string; readonly at?: string }
  /** A conversation's preparation sheet, to be printed. */
  | { readonly place: 'sheet'; readonly id: string; readonly language: Language }
  /** A text that the panel holds ready to be printed. */
  | { readonly place: 'paper'; readonly token: string };

/** A part of an address as it was meant; broken ones as they stand. */
function meant(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where an address's hash leads: "#/person/…"; anything unknown leads to today. */
export function routeOf(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (first === 'person' && second)
    return { place: 'person', id: meant(second), ...(third && { at: meant(third) }) };
  const language = languages.find((it) => it === third);
  if (first === 'sheet' && second && language) return { place: 'sheet', id: meant(second), language };
  if (first === 'paper' && second) return { place: 'paper', token: meant(second) };
  return { place: places.find((it) => it === first) ?? 'today', ...(second && { of: meant(second) }) };
}

export function hashOf(route: Route): string {
  if (route.place === 'sheet') return `#/sheet/${encodeURIComponent(route.id)}/${route.language}`;
  if (route.place === 'paper') return `#/paper/${encodeURIComponent(route.token)}`;
  const rest = (id: string | undefined) => (id === undefined ? '' : `/${encodeURIComponent(id)}`);
  if (route.place !== 'person') return `#/${route.place}${rest(route.of)}`;
  return `#/person${rest(route.id)}${rest(route.at)}`;
}
