/**
 * `<transition-atlas>`: makes a live map of the linked picture that stands in it. What a reader sees
 * is always whole: the picture stays until the map has said how tall it is, and for good when it
 * never does (blocked, offline, refused by the page's policy).
 *
 * The frame stands in a shadow root, where the page's rules for frames do not reach it, and the
 * picture in its slot. Styles are set by property: a page's strict policy allows nothing else.
 */
import { understand } from './hearing';

/** What a page may choose, as attributes here and in the frame's protocol. */
const CHOICES = ['theme', 'region', 'colour', 'language'];

/** From how far the frame is asked for, so that it is there when the reader comes. */
const NEAR = '600px';

export class AtlasElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'label', ...CHOICES];

  readonly #place = document.createElement('div');
  readonly #slot = document.createElement('slot');
  /** Where the keys go on from when the reader leaves the map. */
  readonly #after = document.createElement('span');
  #watch: IntersectionObserver | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** Whether the frame is the page's own, which stays where and what it is. */
  #adopted = false;
  /** Whether the frame listens; until then what the page chooses waits. */
  #listens = false;
  #wishes: Record<string, string | null> = {};

  constructor() {
    super();
    this.#place.style.position = 'relative';
    this.#place.append(this.#slot);
    this.attachShadow({ mode: 'open' }).append(this.#place, this.#after);
  }

  connectedCallback(): void {
    addEventListener('message', this);
    // Put in by the parser, the element may still be without what stands in it.
    if (document.readyState === 'loading' && !this.nextSibling)
      document.addEventListener('DOMContentLoaded', this);
    else this.#begin();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    document.removeEventListener('DOMContentLoaded', this);
    this.#end();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (CHOICES.includes(name)) this.#wish({ [name]: chosen(name, value) });
    else if (this.#adopted) return;
    else if (name === 'label') {
      if (this.#frame) this.#frame.title = this.#label();
    } else if (this.#frame && this.#address()) {
      // The old map stays to be seen until the new one is there.
      this.#frame.src = this.#address();
      this.#forget();
    } else if (this.#watch || this.#frame) {
      this.#end();
      this.#begin();
    }
  }

  /** Listening as an object, not with functions, is what can be taken back. */
  handleEvent(event: Event): void {
    if (!(event instanceof MessageEvent)) this.#begin();
    else if (this.#frame && event.source === this.#frame.contentWindow) this.#hear(event.data);
  }

  /** Waits until a reader comes near; who is in a hidden tab is near when it is shown. */
  #begin(): void {
    const inner = this.querySelector('iframe');
    if (inner) {
      this.#frame = inner;
      this.#adopted = true;
      // It may have spoken before anybody listened.
      inner.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      return;
    }
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!this.#frame && this.#address() && entries.some((entry) => entry.isIntersecting))
          this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#watch.observe(this.#place);
  }

  /** The frame lies unseen over the picture, as wide as it will be, so that its height is right. */
  #load(): void {
    this.#watch?.disconnect();
    const frame = document.createElement('iframe');
    frame.title = this.#label();
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write; web-share; screen-wake-lock';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.style.cssText =
      'position:absolute;inset:0;width:100%;height:100%;min-height:20rem;border:0;visibility:hidden';
    frame.src = this.#address();
    this.#frame = frame;
    this.#place.append(frame);
  }

  #end(): void {
    this.#watch?.disconnect();
    if (!this.#adopted) this.#frame?.remove();
    this.#watch = this.#frame = undefined;
    this.#adopted = false;
    this.#slot.style.display = '';
    this.#forget();
  }

  /** What is shown next knows only its address; what the page has chosen still holds. */
  #forget(): void {
    this.#listens = false;
    this.#wishes = {};
    for (const name of CHOICES)
      if (this.hasAttribute(name)) this.#wishes[name] = chosen(name, this.getAttribute(name));
  }

  #hear(data: unknown): void {
    const said = understand(data);
    if (said?.kind === 'height') {
      this.#show(said.height);
      this.#listens = true;
      this.#wish({});
    } else if (said?.kind === 'leave') this.#pass();
    else if (said) {
      const { theme, region } = said;
      this.dispatchEvent(
        new CustomEvent('atlas-select', { detail: { theme, region }, bubbles: true }),
      );
    }
  }

  /** A stop in the order of the keys for as long as it has them: the next one is behind the map. */
  #pass(): void {
    this.#after.tabIndex = 0;
    this.#after.addEventListener('blur', () => this.#after.removeAttribute('tabindex'), {
      once: true,
    });
    this.#after.focus({ preventScroll: true });
  }

  #show(height: number): void {
    const { style } = this.#frame!;
    style.height = `${height}px`;
    if (this.#adopted) return;
    style.position = 'static';
    style.display = 'block';
    style.minHeight = '0';
    style.visibility = 'visible';
    this.#slot.style.display = 'none';
  }

  #wish(wish: Record<string, string | null>): void {
    Object.assign(this.#wishes, wish);
    if (!this.#listens || Object.keys(this.#wishes).length === 0) return;
    const message = { type: 'transition-atlas:set', ...this.#wishes };
    this.#wishes = {};
    // To anybody: it is no secret, and a frame in a sandbox has no origin to be named.
    this.#frame?.contentWindow?.postMessage(message, '*');
  }

  #label(): string {
    return this.getAttribute('label') || this.textContent?.trim() || 'Transition Atlas';
  }

  /** Empty when it is none for a frame: `javascript:`, `data:`, nonsense, nothing. */
  #address(): string {
    try {
      const { href, protocol } = new URL(this.getAttribute('src') || 'none:', document.baseURI);
      return /^https?:$/.test(protocol) ? href : '';
    } catch {
      return '';
    }
  }
}

/** What an attribute asks for; without it nothing is chosen, and themes give the colours. */
const chosen = (name: string, value: string | null): string | null =>
  value || (name === 'colour' ? 'theme' : null);
