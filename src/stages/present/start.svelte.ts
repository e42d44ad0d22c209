import type { Facts } from '../../data/facts';
import { decodeFacts } from '../../domain/facts';
import type { Files } from '../../data/files';
import { drawShapes } from '../../scene/shapes';
import { slidesOf } from '../../scene/slides';
import { writeAddress } from '../../state/address';
import { readFragment, writeFragment } from '../../state/briefing-address';
import { readBriefing, writeBriefing } from '../../state/briefing-code';
import { followSlide, fragment, query, reload } from '../../state/history.svelte';
import { asksForPresenter, readSlide } from '../../state/slide-address';
import type { Briefing } from '../../domain/briefing';
import { choicesOf } from '../../domain/question';
import type { Catalogue, MessageKey, PresentText } from '../../text/catalogue';
import { folderOf } from '../../text/languages';
import { loadCatalogue } from '../../text/load';
import { STAGE } from '../../text/parts';
import { createText } from '../../text/text';
import { showError, showPartError } from '../explore/error';
import { startEditor } from './editor/start.svelte';
import type { Site } from './site';
import type { Show } from './stage/show.svelte';

/** What a show is made of: asked for when the first one begins. */
const loadStage = () => import('./stage/play');

/**
 * Makes the prerendered page answer: it can be written in and played. The slide is in the address: with
 * one the show begins at once, without one the page waits to be asked.
 * @param load fetches the files, once more when a reader wants to try again
 * @returns when it answers
 */
export async function start(
  catalogue: Catalogue<MessageKey<'live' | 'present'>>,
  files: Promise<Files>,
  load: () => Promise<Files>,
  found: Omit<Site, 'home'>,
): Promise<void> {
  const facts = await untilDecoded(files, load, createText(catalogue));
  const shapes = drawShapes(facts.places);
  const { kept, root } = found;
  const home = kept?.home ?? root + folderOf(catalogue.language.id, facts.programme.languages);
  const site = { ...found, home };
  const own = facts.words.messages;
  const pageText = createText(catalogue, own);

  async function prepare(briefing: Briefing, at: string | null) {
    const [{ Show, raise, follow }, stage] = await Promise.all([
      loadStage(),
      loadCatalogue(catalogue.language.id, STAGE),
    ]);
    const messages = { ...catalogue.messages, ...stage.messages };
    const text = createText({ ...catalogue, messages }, own);
    const slides = slidesOf(facts, shapes, briefing, pageText);
    const made = new Show({ slides, minutes: briefing.minutes, facts, shapes, text });
    made.go(at === null ? 0 : (made.placeOf(at) ?? 0));
    return { raise, follow, made };
  }

  if (asksForPresenter(query())) {
    // The window that opened this one has the briefing in its fragment; what is wrong is said there.
    const code = readFragment(`#${fragment()}`);
    const { briefing } = readBriefing(code, facts.programme);
    const { follow, made } = await prepare(
      code === '' ? ((await keptBriefing()) ?? briefing) : briefing,
      null,
    );
    follow({ show: made });
  } else {
    const editor = startEditor(facts, shapes, pageText, site);
    const own = await keptBriefing();
    if (own && readFragment(`#${fragment()}`) === '') editor.briefing = own;
    await playing(() => editor.briefing);
  }
  document.documentElement.dataset['ready'] = '';
  performance.mark('atlas-ready');

  async function keptBriefing(): Promise<Briefing | null> {
    if (kept === null) return null;
    const { readBriefingFile } = await import('../../state/briefing-file');
    const found = readBriefingFile(kept.briefing, facts.programme);
    return 'briefing' in found ? found.briefing : null;
  }

  async function playing(briefing: () => Briefing): Promise<void> {
    let show = $state.raw<Show | null>(null);
    let lower: (() => void) | null = null;
    /** Counts the wishes to play or leave: a stage that comes late must not cover a page that was left. */
    let wish = 0;

    /** The briefing for another window; what was written last may not be in the address yet. */
    const code = () => writeFragment(writeBriefing(briefing(), facts.programme));

    async function begin(at: string | null) {
      const mine = ++wish;
      const { raise, made } = await prepare(briefing(), at);
      if (mine !== wish) return;
      show = made;
      lower = raise({
        show: made,
        get address() {
          return home + writeAddress(made.question, choicesOf(facts.programme));
        },
        window: () => `?window=presenter${code()}`,
        onleave: leave,
      });
    }

    function leave() {
      wish += 1;
      show = null;
      lower?.();
      lower = null;
    }

    const place = {
      get slide() {
        return show?.slide.id ?? null;
      },
      adopt(slide: string | null) {
        if (slide === null) leave();
        else if (show) show.go(show.placeOf(slide) ?? 0);
        else void begin(slide).catch(reload);
      },
    };
    // Any control of the page may ask for the show: from the start, or from a slide.
    document.addEventListener('click', (event) => {
      const control = (event.target as Element).closest<HTMLElement>('[data-play]');
      if (!control) return;
      const from = control.dataset['play'] ?? '';
      // In another page's frame there is neither room nor a second window: the show gets a tab.
      const framed = window.parent !== window;
      if (framed && window.open(`?slide=${from || '1'}${code()}`)) return;
      begin(from || null).catch((problem: unknown) =>
        showPartError(problem, pageText, reload, control),
      );
    });
    const asked = readSlide(query());
    if (asked !== null) await begin(asked);
    followSlide(place);
  }
}

/** The facts. While they do not come or say nonsense, the reader is told why, and what cannot answer is disabled. */
async function untilDecoded(
  files: Promise<Files>,
  load: () => Promise<Files>,
  text: PresentText,
): Promise<Facts> {
  const controls = document.querySelector<HTMLFieldSetElement>('fieldset[data-island]');
  try {
    const facts = await decodeFacts(await files);
    if (controls) controls.disabled = false;
    return facts;
  } catch (problem) {
    if (controls) controls.disabled = true;
    await new Promise<void>((again) => showError(problem, text, again));
    return untilDecoded(load(), load, text);
  }
}
