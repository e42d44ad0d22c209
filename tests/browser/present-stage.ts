/** What a show is in a test: the slides as they are worked out from the data, and how it stands. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { defaultBriefing } from '../../src/domain/briefing';
import { slidesOf } from '../../src/scene/slides';
import { real } from '../render/real';
import { openPage, type Opened, type PageOptions } from '../support/browser';

function slidesIn(language: 'en' | 'fr') {
  const { facts, shapes, text } = real(language);
  return slidesOf(facts, shapes, defaultBriefing(facts.programme), text);
}

export const slides = slidesIn('en');
export const frenchSlides = slidesIn('fr');
export const count = slides.length;
export const lastSlide = slides.at(-1)!;

/** Opens the briefing on stage, at a slide by number or id. */
export async function openStage(
  slide: string | number,
  options: PageOptions = {},
): Promise<Opened> {
  const opened = await openPage({
    ...options,
    path: `${options.path ?? 'present/'}?slide=${slide}`,
  });
  await opened.page.waitForSelector('[data-stage]');
  return opened;
}

/** How the stage stands: the slide, the screen, the heading that is read, and the address. */
export async function standing(page: Page) {
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    return {
      slide: stage?.dataset['slide'] ?? null,
      screen: stage?.dataset['screen'] ?? null,
      title: stage?.querySelector('[data-over]:not([data-waiting]) h1')?.textContent ?? null,
      asked: new URLSearchParams(location.search).get('slide'),
    };
  });
}

/** Waits until the stage shows a slide, and the address says so. */
export async function expectSlide(page: Page, id: string, of = slides) {
  const slide = of.find((one) => one.id === id)!;
  await expect
    .poll(() => standing(page))
    .toEqual({ slide: id, screen: 'shown', title: slide.title, asked: id });
}

/** How many CSS pixels a unit of the stage's map takes: it grows as the map comes nearer. */
export async function scaleOf(page: Page): Promise<number> {
  return page
    .locator('[data-stage] [data-region]')
    .first()
    .evaluate((mark) => (mark as SVGPathElement).getScreenCTM()!.a);
}
