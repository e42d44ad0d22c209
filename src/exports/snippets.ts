import { escapeXml } from './svg';

/** One view as it stands in other people's pages. Every address is whole, every text unescaped. */
export interface Takeaway {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** The page to embed, with all that was chosen. */
  readonly embed: string;
  /** The full map, with the same question. */
  readonly full: string;
  /** A page with a name of its own, for systems that ask a link what it stands for. */
  readonly share: string;
  /** The PNG twin: 1200 x 675. */
  readonly picture: string;
  /** The script that sizes the frame, and its hash. */
  readonly element: { readonly src: string; readonly integrity: string };
  /** The width that was looked at and what the embed asked for there, in px. */
  readonly width: number;
  readonly height: number;
}

/*
 * Systems into which these are pasted drop what they do not know: first scripts and elements of our
 * own, then frames, `style`, `loading`. Each snippet is written so that what is left is still right:
 * the picture with its alternative text, and a link to the map.
 */

const PICTURE = { width: 1200, height: 675 };
const NAME = 'Transition Atlas';

/** `name="value"` for each value, escaped. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const link = (href: string, content: string) => `<a${attributes({ href })}>${content}</a>`;
const caption = ({ title }: Takeaway) => escapeXml(`${title} – ${NAME}`);

function image({ picture, alt }: Takeaway, width = PICTURE.width): string {
  const height = Math.round((width * PICTURE.height) / PICTURE.width);
  const style = 'max-width:100%;height:auto';
  return `<img${attributes({ src: picture, width, height, alt, style })}>`;
}

/** The picture and, under it, its title, both leading to the full map. */
function linkedPicture(it: Takeaway, width?: number): string {
  return link(it.full, `${image(it, width)}<br>${caption(it)}`);
}

/** For any page that takes scripts: the frame grows with its content. Without them, the picture. */
export function elementCode(it: Takeaway): string {
  const { src, integrity } = it.element;
  return (
    `<transition-atlas${attributes({ src: it.embed, label: it.title })}>${linkedPicture(it)}</transition-atlas>\n` +
    `<script async${attributes({ src, integrity, crossorigin: 'anonymous' })}></script>`
  );
}

/**
 * For pages that take frames and no scripts. What a frame holds is text to a parser and thrown away,
 * so the picture stands beside it in `noscript`; the link below is left whatever is dropped.
 */
export function frameCode(it: Takeaway): string {
  const frame = { src: it.embed, title: it.title, width: '100%', height: it.height };
  return (
    `<iframe${attributes({ ...frame, loading: 'lazy', style: 'border:0' })}></iframe>\n` +
    `<noscript>${link(it.full, image(it))}</noscript>\n` +
    `<p>${link(it.full, caption(it))}</p>`
  );
}

/** Where nothing but text and pictures may stand. */
export function pictureCode(it: Takeaway): string {
  return `<p>${linkedPicture(it)}</p>`;
}

/** For a message: half as wide as the picture is, since many programs take no notice of `style`. */
export function mailCode(it: Takeaway): string {
  return `<p>${linkedPicture(it, PICTURE.width / 2)}</p>`;
}

/**
 * For AMP pages, which run nobody's script: the frame may grow when the reader asks it to.
 * @param more what the button says that lets it grow
 */
export function ampCode(it: Takeaway, more: string): string {
  const frame = {
    src: it.embed,
    title: it.title,
    layout: 'fixed-height',
    height: it.height,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: 0,
  };
  const placeholder = { src: it.picture, alt: it.alt, layout: 'fill' };
  const button = { role: 'button', tabindex: 0, 'aria-label': more };
  return (
    `<amp-iframe${attributes(frame)} resizable>` +
    `<amp-img${attributes(placeholder)} placeholder><noscript>${link(it.full, image(it).replace(/ style="[^"]*"/, ''))}</noscript></amp-img>` +
    `<div overflow${attributes(button)}>${escapeXml(more)}</div>` +
    `</amp-iframe>\n<p>${link(it.full, caption(it))}</p>`
  );
}

/** What an AMP page needs in its head for the frame. */
export const AMP_HEAD =
  '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>';

/** The tags that a Drupal text format must allow for the frame to pass. */
export const DRUPAL_TAGS = '<iframe src title width height loading>';
