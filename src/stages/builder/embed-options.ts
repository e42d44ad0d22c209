import type { Facts } from '../../data/facts';
import type { LanguageId, Programme } from '../../data/types';
import { choicesOf, openingOf, settle, type Choices, type Question } from '../../domain/question';
import { titleOf } from '../../scene/title';
import type { ViewEntry } from '../../data/views';
import type { Takeaway } from '../../exports/snippets';
import { writeAddress } from '../../state/address';
import { folderOf } from '../../text/languages';
import type { Text } from '../../text/text';
import type { LocaleBundle } from './locale-bundles';

/** What of the picture a frame shows; `bare` is the map without its legend. */
export const SHOWS = ['map', 'bare', 'card', 'bars', 'table'] as const;
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export const EDITIONS = ['live', 'frozen'] as const;

/** All that is chosen of a frame for another page. */
export interface EmbedOptions {
  readonly show: (typeof SHOWS)[number];
  readonly question: Question;
  readonly language: LanguageId;
  readonly scheme: (typeof SCHEMES)[number];
  readonly title: boolean;
  /** The data as they are at any time, or as they are now. */
  readonly edition: (typeof EDITIONS)[number];
}

/** The options that show what is on the screen. */
export function embedOptionsFor(question: Question, language: LanguageId): EmbedOptions {
  return { show: 'map', question, language, scheme: 'auto', title: true, edition: 'live' };
}

/** The options after a wish. A card tells one theme, so it is never without. */
export function amend(
  options: EmbedOptions,
  wish: Partial<EmbedOptions>,
  choices: Choices,
): EmbedOptions {
  const next = { ...options, ...wish };
  if (next.show !== 'card' || next.question.theme !== null) return next;
  const chosen = choices.sites.find(({ id }) => id === next.question.region);
  const theme = chosen?.themes[0] ?? choices.themes[0]?.id ?? null;
  return { ...next, question: settle(choices, next.question, { theme }) };
}

/** The embed page of these options, below the site's root. */
export function embedPath(
  options: EmbedOptions,
  { version, languages }: Programme,
  choices: Pick<Choices, 'colours'>,
): string {
  const { show, question, language, scheme, title, edition } = options;
  const query = new URLSearchParams();
  if (show === 'bare') query.set('legend', '0');
  else if (show !== 'map') query.set('view', show);
  if (scheme !== 'auto') query.set('scheme', scheme);
  if (!title) query.set('title', '0');
  const folder = edition === 'frozen' ? `v/${version}/` : '';
  return `${folder}${folderOf(language, languages)}embed/${writeAddress(question, choices, query.toString())}`;
}

/** The full map in the language of the options, with its question. */
export function fullPath(
  { question, language }: EmbedOptions,
  { languages }: Programme,
  choices: Pick<Choices, 'colours'>,
): string {
  return folderOf(language, languages) + writeAddress(question, choices);
}

/** The named view that comes nearest to a question, and whether it is the very same. */
export function nearestView(
  question: Question,
  views: readonly ViewEntry[],
  choices: Pick<Choices, 'colours'>,
): { readonly view: ViewEntry; readonly exact: boolean } {
  const opening = openingOf(choices);
  const of = (wish: Partial<Question>) => {
    const query = writeAddress({ ...opening, ...wish }, choices);
    return views.find((view) => view.query === query);
  };
  const { theme, region, colour } = question;
  // A territory is the most particular thing that can be asked for, and its picture names its theme.
  const view =
    of(question) ??
    (region === null ? undefined : of({ region })) ??
    (theme === null ? undefined : of({ theme })) ??
    of({ colour }) ??
    views[0]!;
  return { view, exact: view.query === writeAddress(question, choices) };
}

/** What a frame of this question is called: the view's name where it has one. */
export function captionOf(
  facts: Facts,
  question: Question,
  { view, exact }: ReturnType<typeof nearestView>,
  text: Text,
): string {
  return exact ? view.title : titleOf(facts, question, text).replace(/ – Transition Atlas$/, '');
}

/** @param root where the path starts: an address with a slash at its end */
export function wholeAddress(path: string, root: string): string {
  return new URL(path, root).href;
}

/** What a frame is given as long as nobody has measured, in px: enough in every language. */
const USUAL = { width: 640, height: 1000 };

/**
 * A view as it stands in other people's pages.
 * @param view the named one, whose picture and page go with it
 * @param root address of the site's root, for a site that does not know its own
 */
export function takeawayOf(
  { facts, views }: Pick<LocaleBundle, 'facts' | 'views'>,
  options: EmbedOptions,
  view: ViewEntry,
  title: string,
  root: string,
  size: Pick<Takeaway, 'width' | 'height'> = USUAL,
): Takeaway {
  const { programme } = facts;
  const choices = choicesOf(programme);
  const whole = (path: string) => wholeAddress(path, views.site ?? root);
  return {
    title,
    alt: view.alt,
    embed: whole(embedPath(options, programme, choices)),
    full: whole(fullPath(options, programme, choices)),
    share: whole(view.share),
    picture: whole(`${view.pictures.wide}.png`),
    element: { src: whole(views.element.path), integrity: views.element.integrity },
    ...size,
  };
}
