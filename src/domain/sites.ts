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

const known = new WeakMap<object, readonly Site[]>();

/** A site for each place of a programme, in its order. Found once per programme. */
export function sitesOf(programme: Pick<Programme, 'themes' | 'places' | 'projects'>) {
  const found = known.get(programme) ?? findSites(programme);
  known.set(programme, found);
  return found;
}

function findSites({
  themes: all,
  places,
  projects,
}: Pick<Programme, 'themes' | 'places' | 'projects'>): readonly Site[] {
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
export function siteOf(
  programme: Pick<Programme, 'themes' | 'places' | 'projects'>,
  id: PlaceId | null,
): Site | null {
  return sitesOf(programme).find((site) => site.id === id) ?? null;
}
