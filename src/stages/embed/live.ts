/** Makes the prerendered embed answer to hand, key and host. */
import { sameQuestion, settle, type Question } from '../../domain/question';
import type { EmbedFacts } from './facts';
import { one, Painter } from './painter';
import { regionAt } from './pointer';
import type { Look } from './query';

export interface Answering {
  readonly question: Question;
  /** A wish from outside: shown, and not reported back. */
  ask(wish: Partial<Question>): void;
}

/** In the order of a site's neighbours. */
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

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
  const { sites } = facts;
  const map = one('[data-map]');
  const polite = one('[data-announce]');
  const painter = new Painter(facts, look);
  const siteOf = (id: string | null) => sites.find((site) => site.id === id);
  let question = look.question;
  let attention = { pointed: null as string | null, focused: null as string | null };

  function ask(wish: Partial<Question>): boolean {
    const before = question;
    const next = settle(facts, question, wish);
    // A card always tells of a theme.
    question =
      look.view === 'card' && next.theme === null ? { ...next, theme: before.theme } : next;
    if (sameQuestion(before, question)) return false;
    painter.paint(question, attention);
    afterFrame(() => {
      painter.follow(question, attention);
      polite.textContent = announcement(facts, before, question);
    });
    return true;
  }

  /** A wish of the reader. */
  const choose = (wish: Partial<Question>) => {
    if (ask(wish)) onchoose(question);
  };

  const chooseRegion = (region: string | null) =>
    choose({ region: region === question.region ? null : region });

  function attend(now: Partial<typeof attention>): void {
    const next = { ...attention, ...now };
    if (next.pointed === attention.pointed && next.focused === attention.focused) return;
    attention = next;
    painter.mark(question, attention);
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { focused } = attention;
    const arrow = ARROWS.indexOf(event.key);
    if (arrow >= 0) painter.focus(sites[siteOf(focused)?.next[arrow] ?? -1]?.id);
    else if (event.key === 'Home') painter.focus(sites[0]?.id);
    else if (event.key === 'End') painter.focus(sites.at(-1)?.id);
    else if ((event.key === 'Enter' || event.key === ' ') && focused) chooseRegion(focused);
    else return;
    event.preventDefault();
  }

  map.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') attend({ pointed: regionAt(event) });
  });
  map.addEventListener('pointerleave', () => attend({ pointed: null }));
  map.addEventListener('click', (event) => chooseRegion(regionAt(event)));
  // On the HTML element: an SVG element that listens for focus would be a tab stop of its own.
  map.addEventListener('focusin', (event) => {
    const path = event.target as SVGElement;
    // A ring is for keys; a pointer knows where it is.
    const focused = path.matches(':focus-visible') ? (path.dataset['region'] ?? null) : null;
    attend({ focused, pointed: focused });
  });
  map.addEventListener('focusout', () => attend({ focused: null, pointed: null }));
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
    if (chooseColour !== undefined) choose({ colour: chooseColour });
  });
  painter.onroom(() => painter.fit(question));

  painter.paint(question, attention);
  painter.follow(question, attention);
  return {
    get question() {
      return question;
    },
    ask: (wish) => void ask(wish),
  };
}

/** What changed, for the live region, by the rule of `scene/announce.ts`. */
function announcement(facts: EmbedFacts, before: Question, now: Question): string {
  const { theme, region, colour } = now;
  const { sites, themes, colours, none } = facts;
  if (region !== before.region && (region !== null || theme === before.theme)) {
    const site = sites.find(({ id }) => id === region);
    return site ? `${site.name}. ${site.summary}` : none.region;
  }
  if (theme !== before.theme) return themes.find(({ id }) => id === theme)?.said ?? none.theme;
  return colours.find(({ id }) => id === colour)?.said ?? '';
}
