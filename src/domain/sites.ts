import type { Place, PlaceId, Programme, Project, ThemeId } from '../data/types';

/** A place with its projects: what the map colours and the panel tells. */
export interface Site {
  readonly id: PlaceId;
  readonly place: Place;
  /** In the programme's order; none where a place has figures alone. */
  readonly projects: readonly Project[];
  /**
   * The theme whose colour it wears: the main theme of most of its projects, of equals the first of
   * the programme. Null without a project that has one.
   */
  readonly theme: ThemeId | null;
  /** Every theme that its projects work on: its own first, then the other main ones. */
  readonly themes: readonly ThemeId[];
  /** How many of these are the main theme of a project; they come first. */
  readonly main: number;
}

/** How a site takes part in a theme: by a main theme, by a further one, or not. */
export type Part = 'primary' | 'further' | 'none';

/** What sites are made of. */
type Parts = Pick<Programme, 'themes' | 'places' | 'projects'>;

interface Known {
  readonly all: readonly Site[];
  readonly byId: ReadonlyMap<PlaceId, Site>;
}

const known = new WeakMap<Parts, Known>();

/** Found once per programme. */
function knownOf(programme: Parts): Known {
  const before = known.get(programme);
  if (before) return before;
  const all = findSites(programme);
  const found = { all, byId: new Map(all.map((site) => [site.id, site])) };
  known.set(programme, found);
  return found;
}

/** A site for each place of a programme, in its order. */
export function sitesOf(programme: Parts): readonly Site[] {
  return knownOf(programme).all;
}

function findSites({ themes: all, places, projects }: Parts): readonly Site[] {
  const at = new Map<PlaceId, Project[]>(places.map(({ id }) => [id, []]));
  for (const project of projects) for (const place of project.places) at.get(place)?.push(project);
  const order = all.map(({ id }) => id);
  return places.map((place): Site => {
    const here = at.get(place.id) ?? [];
    const theme = mainTheme(here, order);
    const main = new Set([
      ...(theme === null ? [] : [theme]),
      ...here.flatMap(({ primary }) => (primary ? [primary.theme] : [])),
    ]);
    const themes = [...new Set([...main, ...here.flatMap(themesOf)])];
    return { id: place.id, place, projects: here, theme, themes, main: main.size };
  });
}

function mainTheme(projects: readonly Project[], order: readonly ThemeId[]): ThemeId | null {
  const counts = new Map<ThemeId, number>();
  for (const { primary } of projects)
    if (primary) counts.set(primary.theme, (counts.get(primary.theme) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return order.find((id) => counts.get(id) === most) ?? null;
}

/** Every theme a project works on, its main one first. */
export function themesOf({ primary, further }: Project): ThemeId[] {
  return [...(primary ? [primary] : []), ...further].map(({ theme }) => theme);
}

/** Without a theme asked for, everybody takes their own part. */
export function partOf(
  { themes, main }: Pick<Site, 'themes' | 'main'>,
  theme: ThemeId | null,
): Part {
  if (theme === null) return 'primary';
  const at = themes.indexOf(theme);
  return at < 0 ? 'none' : at < main ? 'primary' : 'further';
}

/** The site of a place; null where the programme has none. */
export function siteOf(programme: Parts, id: PlaceId | null): Site | null {
  return (id !== null && knownOf(programme).byId.get(id)) || null;
}
