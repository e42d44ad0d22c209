/** Makes the prerendered embed answer: it changes attributes of what is there and builds nothing. */
import { openingOf, sameQuestion, settle, type Question } from '../../domain/question';
import type { Direction } from '../../geometry/nearest';
import { writeAddress } from '../../state/address';
import { paintOf } from '../../scene/paint';
import type { EmbedFacts, EmbedSite } from './facts';
import { regionAt } from './pointer';
import type { Look } from './query';

export interface Answering {
  readonly question: Question;
  /** A wish from outside: shown, and not reported back. */
  ask(wish: Partial<Question>): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A frame that nobody sees does not come. */
function afterFrame(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}

/**
 * @param look what the address asks for; shown before this returns
 * @param onchoose a choice made in the embed itself
 * @param onleave the reader wants out, back to the page round the frame
 */
export function hydrate(
  facts: EmbedFacts,
  look: Look,
  onchoose: (question: Question) => void,
  onleave: () => void,
): Answering {
  const html = document.documentElement;
  const all = <Kind extends Element = HTMLElement>(selector: string) => [
    ...document.querySelectorAll<Kind>(selector),
  ];
  const [map] = all('[data-map]');
  const [picture] = all<SVGElement>('.picture');
  const [list] = all<SVGElement>('.regions');
  const [fact] = all('[data-fact]');
  const [polite] = all('[data-announce]');
  const [full] = all<HTMLAnchorElement>('[data-full]');
  if (!map || !picture || !list || !fact || !polite || !full)
    throw new Error('the embed misses a part');
  const marks = new Map(
    all<SVGPathElement>('[data-region]').map((mark) => [mark.dataset['region'] ?? '', mark]),
  );
  const labels = new Map(
    all<SVGElement>('[data-label]').map((label) => [label.dataset['label'] ?? '', label]),
  );
  const colours = all('[data-choose-colour]');
  const themes = all('[data-choose-theme]');
  const rows = all('[data-row], [data-project]');
  const rings = all<SVGPathElement>('[data-ring]');
  const titles = all('#map-title');
  const idle = [...fact.childNodes];
  const siteOf = (id: string | null) => facts.sites.find((site) => site.id === id);
  const hues = new Map(facts.themes.map(({ id, hue }) => [id, hue]));

  let question = openingOf(facts);
  let pointed: string | null = null;
  let focused: string | null = null;

  const set = (element: Element, name: string, value: string | number | null | undefined) => {
    if (value === null || value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, `${value}`);
  };

  // Set again to what it is, it would still be styled anew.
  const show = (element: HTMLElement, shown: boolean) => {
    if (element.hidden === shown) element.hidden = !shown;
  };

  /** What a place wears for the question, on its region or its name. */
  function colourIn(element: Element | undefined, site: EmbedSite): void {
    if (!element) return;
    const { theme, colour } = question;
    const { hue, fill } = paintOf(
      site,
      theme,
      site.shades[colour] ?? null,
      (id) => hues.get(id ?? '') ?? 'other',
    );
    set(element, 'data-hue', hue);
    set(element, 'data-fill', fill);
  }

  /** What the reader looks at: the first frame of an answer. */
  function paint(): void {
    const { theme, region, colour } = question;
    for (const site of facts.sites) {
      const mark = marks.get(site.id);
      colourIn(mark, site);
      mark?.setAttribute('aria-selected', `${site.id === region}`);
    }
    set(html, 'data-colour', colour === 'theme' ? null : colour);
    set(html, 'data-chosen', theme);
    for (const button of colours)
      set(button, 'aria-pressed', `${button.dataset['chooseColour'] === colour}`);
    for (const button of themes) {
      const id = button.dataset['chooseTheme'] || null;
      set(button, 'aria-pressed', `${id === theme}`);
      set(button, 'data-quiet', id !== null && theme !== null && id !== theme ? '' : null);
    }
    for (const legend of all('[data-legend]')) show(legend, legend.dataset['legend'] === colour);
    for (const card of all('[data-card]'))
      show(card, look.view === 'card' && card.dataset['card'] === theme);
    ring();
  }

  /** What is read after that, or heard: on a slow phone it takes a frame of its own. */
  function follow(): void {
    const { colour } = question;
    for (const site of facts.sites) {
      colourIn(labels.get(site.id), site);
      const { name, place, facts: said } = site;
      const mark = marks.get(site.id);
      if (mark) set(mark, 'aria-label', `${place ? `${name}, ${place}` : name}. ${said[colour]}`);
    }
    const title = facts.colours.find(({ id }) => id === colour)?.title ?? '';
    for (const element of titles) if (element.textContent !== title) element.textContent = title;
    full!.search = writeAddress(question, facts);
    stop();
    mark();
  }

  /** The one region that the Tab key reaches. */
  function stop(): void {
    const at = focused ?? question.region ?? facts.sites[0]?.id;
    for (const [id, path] of marks) set(path, 'tabindex', id === at ? '0' : '-1');
  }

  /** Shows which region is meant by a ring. */
  function ring(): void {
    const { region } = question;
    const shown: Readonly<Record<string, string | null>> = {
      chosen: region,
      pointed: pointed === region ? null : pointed,
      focus: focused,
    };
    for (const path of rings)
      set(path, 'd', marks.get(shown[path.dataset['ring'] ?? ''] ?? '')?.getAttribute('d'));
  }

  /** Shows which region is meant: by a ring, by its name, and by what is said of it. */
  function mark(): void {
    const { region, colour } = question;
    ring();
    const on = (id: string | undefined) => (id && (id === pointed || id === region) ? '' : null);
    for (const [id, label] of labels) set(label, 'data-on', on(id));
    for (const row of rows) set(row, 'data-on', on(row.dataset['row'] ?? row.dataset['project']));
    const told = siteOf(pointed ?? region);
    const theme = facts.themes.find(({ id }) => id === question.theme);
    fact!.replaceChildren(
      ...(told ? tell(told, told.facts[colour] ?? '') : theme ? [theme.said] : idle),
    );
    set(fact!, 'data-told', told ? '' : null);
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

  function say(before: Question): void {
    const { theme, region, colour } = question;
    const site = siteOf(region);
    polite!.textContent =
      region !== before.region && (region !== null || theme === before.theme)
        ? site
          ? `${site.name}. ${site.summary}`
          : facts.none.region
        : theme !== before.theme
          ? (facts.themes.find(({ id }) => id === theme)?.said ?? facts.none.theme)
          : (facts.colours.find(({ id }) => id === colour)?.said ?? '');
  }

  function ask(wish: Partial<Question>): boolean {
    const before = question;
    const next = settle(facts, question, wish);
    // A card always tells of a theme.
    question =
      look.view === 'card' && next.theme === null ? { ...next, theme: before.theme } : next;
    if (sameQuestion(before, question)) return false;
    paint();
    afterFrame(() => {
      follow();
      say(before);
    });
    return true;
  }

  /** A wish of the reader. */
  const choose = (wish: Partial<Question>) => {
    if (ask(wish)) onchoose(question);
  };

  function point(region: string | null): void {
    if (region === pointed) return;
    pointed = region;
    mark();
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = ARROWS[event.key];
    const next = direction && siteOf(focused)?.next[direction];
    const { sites } = facts;
    if (direction) marks.get(next ?? '')?.focus();
    else if (event.key === 'Home') marks.get(sites[0]?.id ?? '')?.focus();
    else if (event.key === 'End') marks.get(sites.at(-1)?.id ?? '')?.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && focused)
      choose({ region: focused === question.region ? null : focused });
    else return;
    event.preventDefault();
  }

  picture.setAttribute('role', 'group');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', list.dataset['list'] ?? '');
  list.setAttribute('aria-describedby', 'map-help');
  for (const path of marks.values()) path.setAttribute('role', 'option');

  map.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') point(regionAt(event));
  });
  map.addEventListener('pointerleave', () => point(null));
  map.addEventListener('click', (event) => {
    const region = regionAt(event);
    choose({ region: region === question.region ? null : region });
  });
  // On the HTML element: an SVG element that listens for focus would be a tab stop of its own.
  map.addEventListener('focusin', (event) => {
    const path = event.target as SVGElement;
    // A ring is for keys; a pointer knows where it is.
    focused = path.matches(':focus-visible') ? (path.dataset['region'] ?? null) : null;
    stop();
    pointed = focused;
    mark();
  });
  map.addEventListener('focusout', () => {
    focused = null;
    pointed = null;
    mark();
  });
  map.addEventListener('keydown', press);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // First the choice is let go, then the focus.
    const { region, theme } = question;
    if (region !== null) choose({ region: null });
    else if (theme !== null && look.view !== 'card') choose({ theme: null });
    else {
      (document.activeElement as HTMLElement | null)?.blur();
      onleave();
    }
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const { chooseTheme, chooseColour } = button?.dataset ?? {};
    if (chooseTheme !== undefined)
      choose({ theme: chooseTheme === question.theme ? null : chooseTheme || null });
    const colour = facts.colours.find(({ id }) => id === chooseColour)?.id;
    if (colour) choose({ colour });
  });

  set(html, 'data-view', look.view === 'map' ? null : look.view);
  set(html, 'data-scheme', look.scheme === 'auto' ? null : look.scheme);
  set(html, 'data-bare', look.legend ? null : '');
  set(html, 'data-untitled', look.title ? null : '');
  question = look.question;
  paint();
  follow();
  return {
    get question() {
      return question;
    },
    ask: (wish) => void ask(wish),
  };
}
