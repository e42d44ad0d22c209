/** Shows a question in the prerendered embed: it changes attributes of what is there and builds nothing. */
import type { PlaceId } from '../../data/types';
import type { Question } from '../../domain/question';
import { paintOf } from '../../scene/paint';
import { writeAddress } from '../../state/address';
import type { EmbedFacts, EmbedSite } from './facts';
import type { Look } from './query';

/** What a hand or a key is at, beside what has been chosen. */
export interface Attention {
  readonly pointed: PlaceId | null;
  readonly focused: PlaceId | null;
}

const all = <Kind extends Element = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Kind>(selector),
];

/** @throws Error when the document is not an embed */
export function one<Kind extends Element = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the embed misses ${selector}`);
  return found;
}

/** Of true and false the attribute is there, or not. */
function set(element: Element, name: string, value?: string | number | boolean | null): void {
  const wanted = value === true ? '' : value === false ? null : (value?.toString() ?? null);
  // Set again to what it is, it would still be styled anew.
  if (element.getAttribute(name) === wanted) return;
  if (wanted === null) element.removeAttribute(name);
  else element.setAttribute(name, wanted);
}

const byId = (name: string) =>
  new Map(all<SVGElement>(`[data-${name}]`).map((one) => [one.dataset[name] ?? '', one]));

export class Painter {
  readonly #facts: EmbedFacts;
  readonly #view: Look['view'];
  readonly #marks = byId('region');
  readonly #labels = byId('label');
  readonly #circles = all<SVGElement>('[data-circle]');
  readonly #fact = one('[data-fact]');
  readonly #idle = [...this.#fact.childNodes];
  readonly #full = one<HTMLAnchorElement>('[data-full]');
  readonly #narrow = matchMedia('(width < 720px)');

  constructor(facts: EmbedFacts, { view, scheme, legend, title }: Look) {
    this.#facts = facts;
    this.#view = view;
    const html = document.documentElement;
    set(html, 'data-view', view === 'map' ? null : view);
    set(html, 'data-scheme', scheme === 'auto' ? null : scheme);
    set(html, 'data-bare', !legend);
    set(html, 'data-untitled', !title);
    one('.picture').setAttribute('role', 'group');
    const list = one('.regions');
    list.setAttribute('role', 'listbox');
    set(list, 'aria-label', list.dataset['list']);
    list.setAttribute('aria-describedby', 'map-help');
    for (const mark of this.#marks.values()) mark.setAttribute('role', 'option');
  }

  focus(region: PlaceId | undefined): void {
    this.#marks.get(region ?? '')?.focus();
  }

  /** What the reader looks at: the first frame of an answer. */
  paint(question: Question, attention: Attention): void {
    const { theme, region, colour } = question;
    for (const site of this.#facts.sites) {
      this.#colourIn(this.#marks.get(site.id), site, question);
      this.#marks.get(site.id)?.setAttribute('aria-selected', `${site.id === region}`);
    }
    const html = document.documentElement;
    set(html, 'data-colour', colour === 'theme' ? null : colour);
    set(html, 'data-chosen', theme);
    for (const button of all('[data-choose-colour]'))
      set(button, 'aria-pressed', `${button.dataset['chooseColour'] === colour}`);
    for (const button of all('[data-choose-theme]')) {
      const id = button.dataset['chooseTheme'] || null;
      set(button, 'aria-pressed', `${id === theme}`);
      set(button, 'data-quiet', id !== null && theme !== null && id !== theme);
    }
    for (const part of all('[data-legend], [data-circles]'))
      set(part, 'hidden', (part.dataset['legend'] ?? part.dataset['circles']) !== colour);
    for (const circle of this.#circles) {
      const fill = this.#marks.get(circle.dataset['circle'] ?? '')?.dataset['fill'];
      set(circle, 'hidden', fill === 'quiet');
    }
    for (const card of all('[data-card]')) set(card, 'hidden', card.dataset['card'] !== theme);
    for (const cell of all('[data-column]'))
      set(cell, 'data-shown', cell.dataset['column'] === colour);
    this.fit(question);
    this.#ring(question, attention);
  }

  /** Themes are a line of names where there is no room for their chart, or another legend has it. */
  fit({ colour }: Question): void {
    const short = this.#view !== 'bars' && (this.#narrow.matches || colour !== 'theme');
    for (const legend of all('.themes')) set(legend, 'data-compact', short);
  }

  /** Calls back when there is more or less room for what `fit` shows. */
  onroom(task: () => void): void {
    this.#narrow.addEventListener('change', task);
  }

  /** What is read after that, or heard: on a slow phone it takes a frame of its own. */
  follow(question: Question, attention: Attention): void {
    const { colours, sites } = this.#facts;
    const at = this.#numberOf(question);
    for (const site of sites) {
      this.#colourIn(this.#labels.get(site.id), site, question);
      const { id, name, place, said } = site;
      const mark = this.#marks.get(id);
      if (mark) set(mark, 'aria-label', `${place ? `${name}, ${place}` : name}. ${said[at]}`);
    }
    one('#map-title').textContent = colours[at]!.title;
    this.#full.search = writeAddress(question, this.#facts);
    this.mark(question, attention);
  }

  /** Which region is meant: by a ring, by its name, by what is said of it, and by the Tab key. */
  mark(question: Question, attention: Attention): void {
    const { region, theme } = question;
    const { pointed, focused } = attention;
    const { sites, themes } = this.#facts;
    this.#ring(question, attention);
    const on = (id: string | undefined) => id !== undefined && (id === pointed || id === region);
    for (const [id, label] of this.#labels) set(label, 'data-on', on(id));
    for (const circle of this.#circles) set(circle, 'data-on', on(circle.dataset['circle']));
    for (const name of all('[data-of]')) set(name, 'data-on', on(name.dataset['of']));
    const stop = focused ?? region ?? sites[0]?.id;
    for (const [id, mark] of this.#marks) set(mark, 'tabindex', id === stop ? '0' : '-1');
    const told = sites.find(({ id }) => id === (pointed ?? region));
    const said = themes.find(({ id }) => id === theme)?.said;
    const words = told
      ? tell(told, told.said[this.#numberOf(question)]!)
      : said
        ? [said]
        : this.#idle;
    this.#fact.replaceChildren(...words);
    set(this.#fact, 'data-told', told !== undefined);
  }

  #numberOf({ colour }: Question): number {
    return this.#facts.colours.findIndex(({ id }) => id === colour);
  }

  /** What a place wears for the question, on its region or its name. */
  #colourIn(element: Element | undefined, site: EmbedSite, question: Question): void {
    if (!element) return;
    const { theme } = question;
    const hueOf = (id: string | null) => this.#facts.themes.find((one) => one.id === id)?.hue;
    const shade = site.shades[this.#numberOf(question)]!;
    const { hue, fill } = paintOf(site, theme, shade, (id) => hueOf(id) ?? 'other');
    set(element, 'data-hue', hue);
    set(element, 'data-fill', fill);
  }

  #ring({ region }: Question, { pointed, focused }: Attention): void {
    const shown: Readonly<Record<string, string | null>> = {
      chosen: region,
      pointed: pointed === region ? null : pointed,
      focus: focused,
    };
    for (const path of all('[data-ring]'))
      set(path, 'd', this.#marks.get(shown[path.dataset['ring'] ?? ''] ?? '')?.getAttribute('d'));
  }
}

function tell({ name, place, summary }: EmbedSite, value: string): Node[] {
  const make = (tag: string, words: string) => {
    const element = document.createElement(tag);
    element.textContent = words;
    return element;
  };
  const words = [make('strong', name), make('span', [place, value].filter(Boolean).join(' · '))];
  return [...words, make('em', summary)].flatMap((element) => [element, new Text(' ')]);
}
