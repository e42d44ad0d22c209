import { foldName } from '../search';

/** A name as an id of a programme: lower-case letters, digits, hyphens; empty where it has none. */
export const slug = (text: string): string =>
  foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The id, or the first of its numbered ones that is not taken; then it is. */
export function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
