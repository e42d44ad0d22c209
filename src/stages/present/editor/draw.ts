import { mount, unmount } from 'svelte';
import type { Slide } from '../../../scene/slide';
import { slideNames } from '../../../scene/slides/names';
import SlideSection from '../SlideSection.svelte';
import type { SlideCache } from './slide-cache';

/** Draws a slide into a place; the returned function takes it away. */
export function draw(target: HTMLElement, slide: Slide, cache: SlideCache): () => void {
  const { text } = cache;
  const names = slideNames(cache, slide, []);
  const shown = mount(SlideSection, { target, props: { slide, names, text } });
  return () => void unmount(shown);
}
