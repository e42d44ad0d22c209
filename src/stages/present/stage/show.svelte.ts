import type { Facts } from '../../../data/facts';
import type { PlaceId } from '../../../data/types';
import type { Question } from '../../../domain/question';
import type { Shapes } from '../../../scene/shapes';
import { hasMap, type MappedSlide, type Slide } from '../../../scene/slide';
import type { StageText } from '../../../text/catalogue';
import type { Standing, Wish } from '../presenter/protocol';
import type { Command } from './keys';
import { after, initialState, isCovered, isStepping, to } from './moves';

/** What a show is made of. */
export interface Script {
  readonly slides: readonly Slide[];
  /** Planned length. */
  readonly minutes: number;
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly text: StageText;
}

/**
 * A briefing as it is shown: which slide, what lies over it, and what the presenter's hand has asked of
 * the map. The script is in the slides; the next step brings the map back to it.
 */
export class Show {
  readonly slides: readonly Slide[];
  readonly minutes: number;
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly text: StageText;
  state = $state.raw(initialState);
  pointed = $state.raw<PlaceId | null>(null);
  /** When the clock was started, in ms since 1970. */
  began = $state.raw<number | null>(null);
  /** Counts the steps, also those that lead nowhere: each brings the map back. */
  turn = $state.raw(0);
  /** What the hand has asked of the map, null for no region; undefined while the map follows the script. */
  #asked = $state.raw<PlaceId | null>();
  /** Whether the clock was started anew: no older one counts then. */
  #reset = false;

  readonly slide = $derived.by(() => this.slides[this.state.at]!);
  readonly next = $derived.by(() => this.slides[this.state.at + 1] ?? null);
  /** The nearest slide that has a map: behind one without, the map waits there. */
  readonly mapped = $derived.by(
    () => (hasMap(this.slide) ? this.slide : this.slides.find(hasMap)) ?? null,
  );
  /** The region that was chosen by hand, against the script; null when there is none. */
  readonly chosen = $derived(this.#asked ?? null);
  /** What the map is asked: the script's question, with the region that the hand chose in its place. */
  readonly question = $derived.by((): Question => {
    const { mapped } = this;
    return mapped
      ? { ...mapped.map.question, region: this.regionOn(mapped) }
      : { theme: null, region: null, colour: 'theme' };
  });
  readonly standing = $derived.by((): Standing => {
    const { slide, state, chosen, began } = this;
    return { slide: slide.id, screen: state.screen, region: chosen, began };
  });
  /** Whether something lies over the slide that Escape takes away first. */
  readonly covered = $derived(isCovered(this.state));

  constructor({ slides, minutes, facts, shapes, text }: Script) {
    if (slides.length === 0) throw new Error('a show has at least one slide');
    this.slides = slides;
    this.minutes = minutes;
    this.facts = facts;
    this.shapes = shapes;
    this.text = text;
  }

  get count(): number {
    return this.slides.length;
  }

  /** The region that stands out on the map of a slide: the hand's, or else the script's. */
  regionOn({ map }: MappedSlide): PlaceId | null {
    return this.#asked === undefined ? map.question.region : this.#asked;
  }

  /** A slide's number among all, in words. */
  numberOf(at: number): string {
    return this.text.say('stage.number', { number: at + 1, count: this.count });
  }

  /** The slide that is shown, for ears. */
  said(): string {
    const { count, slide } = this;
    return this.text.say('stage.slide', { number: this.state.at + 1, count, title: slide.title });
  }

  do(command: Command): void {
    this.state = after(this.state, command, this.count);
    if (isStepping(command)) this.#follow();
  }

  /** To the slide of a place; the nearest where there is none. */
  go(at: number): void {
    this.state = to(this.state, at, this.count);
    this.#follow();
  }

  /** Where a slide stands, by its id or its number from 1; null for neither. */
  placeOf(name: string): number | null {
    const at = this.slides.findIndex(({ id }) => id === name);
    if (at >= 0) return at;
    return /^\d{1,4}$/.test(name) && Number(name) >= 1 && Number(name) <= this.count
      ? Number(name) - 1
      : null;
  }

  /** To a region: its own slide where the briefing has one, else the map of this slide, or of another. */
  find(region: PlaceId): void {
    const own = this.placeOf(`place:${region}`);
    if (own === null) this.choose(region);
    else this.go(own);
  }

  /** Chooses a region by hand; null lets it go. */
  choose(region: PlaceId | null): void {
    // A slide without a map cannot show it: the nearest one with a map can.
    if (region !== null && !this.slide.map) {
      const near = this.slides.findIndex(hasMap);
      if (near < 0) return;
      this.go(near);
    }
    this.state = { ...this.state, over: 'nothing', digits: '' };
    this.#asked = region;
  }

  /** A clock that has run since before this page was loaded goes on. */
  adoptClock(began: number): void {
    if (this.began === null || (began < this.began && !this.#reset)) this.began = began;
  }

  /** What the stage says, as the presenter's window hears it. */
  follow({ slide, screen, region, began }: Standing): void {
    const at = this.placeOf(slide);
    if (at !== null && at !== this.state.at) this.go(at);
    if (region !== this.chosen) this.choose(region);
    if (screen !== this.state.screen) this.state = { ...this.state, screen };
    // A stage that was loaded anew has a young clock; the older one goes on, and is told to it.
    this.began =
      this.began === null || began === null ? (began ?? this.began) : Math.min(began, this.began);
  }

  /** What the presenter's window asks. */
  grant(wish: Wish, now: number): void {
    if (wish.kind === 'reset') {
      this.began = now;
      this.#reset = true;
    } else if (wish.kind === 'slide') {
      const at = this.placeOf(wish.slide);
      if (at !== null) this.go(at);
    } else if (wish.kind === 'region') {
      const { region } = wish;
      const known = this.slides.some(({ map }) => map?.regions.some(({ id }) => id === region));
      if (region === null || known) this.choose(region);
    } else this.do({ kind: wish.kind });
  }

  /** The map follows the script again. */
  #follow(): void {
    this.#asked = undefined;
    this.pointed = null;
    this.turn += 1;
  }
}
