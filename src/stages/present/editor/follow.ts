import type { Slide } from '../../../scene/slide';
import type { SlideCache } from './slide-cache';

/**
 * The prerendered slides, kept in step with the briefing. They are moved, left out and written in and
 * not rendered anew: twenty maps cost a phone nothing that way. Only a view that a presenter adds is
 * drawn in the browser, with code that is asked for then.
 */
export class Sections {
  readonly #place: HTMLElement;
  readonly #cache: SlideCache;
  readonly #made = new Map<string, HTMLElement>();
  /** How the views that were added are taken away again. */
  readonly #views = new Map<string, () => void>();
  readonly #fail: (problem: unknown) => void;

  /** @param fail hears that a view could not be drawn */
  constructor(place: HTMLElement, cache: SlideCache, fail: (problem: unknown) => void) {
    this.#fail = fail;
    this.#place = place;
    this.#cache = cache;
    for (const section of place.querySelectorAll<HTMLElement>('[data-slide]'))
      this.#made.set(section.dataset['slide'] ?? '', section);
  }

  show(slides: readonly Slide[]): void {
    slides.forEach((slide, index) => {
      const section = this.#made.get(slide.id) ?? this.#draw(slide);
      write(section, '[data-title]', slide.title);
      write(section, '[data-notes]', slide.notes);
      const there = this.#place.children[index];
      if (there !== section) this.#place.insertBefore(section, there ?? null);
    });
    for (const section of [...this.#place.children].slice(slides.length)) section.remove();
    for (const [id, takeAway] of this.#views) {
      if (slides.some((slide) => slide.id === id)) continue;
      takeAway();
      this.#views.delete(id);
      this.#made.delete(id);
    }
  }

  /** A view's place at once; its slide when the code has come. */
  #draw(slide: Slide): HTMLElement {
    const place = document.createElement('div');
    let wanted = true;
    let takeAway = () => {
      wanted = false;
    };
    import('./draw')
      .then(({ draw }) => {
        if (wanted) takeAway = draw(place, slide, this.#cache);
      })
      .catch(this.#fail);
    this.#views.set(slide.id, () => takeAway());
    this.#made.set(slide.id, place);
    return place;
  }
}

function write(section: HTMLElement, part: string, words: string): void {
  const node = section.querySelector(part);
  if (node && node.textContent !== words) node.textContent = words;
}
