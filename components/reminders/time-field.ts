const two = (value: number) => String(value).padStart(2, '0');

/** Minutes since midnight as a time field takes them: "09:00". */
export function fieldOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** What a time field holds, in minutes since midnight; undefined while it is not whole. */
export function minutesIn(field: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(field)?.map(Number) ?? [];
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
}
