import type { Mark, PathMark, Picture } from '../scene/picture/marks';
import type { Face } from '../scene/typeset';

/**
 * No font goes with the file. The first of each list is the page's own; the others are what people
 * have, and the picture leaves room for the widest.
 */
const FONTS: Readonly<Record<Face, string>> = {
  sans: `font-family="'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif"`,
  'sans-bold': `font-family="'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif" font-weight="600"`,
  'serif-bold': `font-family="'Source Serif 4', 'Source Serif Pro', 'Times New Roman', serif" font-weight="600"`,
};

/**
 * Text as it may stand in XML, in content and in attributes. Characters that XML 1.0 has no place for
 * are dropped: one of them would make the whole file unreadable.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A picture as a file of its own: SVG 1.1 that needs nothing from elsewhere. */
export function writeSvg(picture: Picture): string {
  const { width, height, language, title, alt } = picture;
  const fades: string[] = [];
  const marks = picture.marks.map((mark) => writeMark(mark, fades)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapeXml(language)}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(alt)}</desc>
${writeMetadata(picture)}
<defs>${fades.join('')}</defs>
${marks}
</svg>
`;
}

/** Dublin Core, which libraries, picture desks and Inkscape read. */
function writeMetadata({ title, alt, creator, date, source, rights, language }: Picture): string {
  const say = (name: string, value: string) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`;
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${[
    say('title', title),
    say('description', alt),
    say('creator', creator),
    say('date', date),
    say('source', source),
    say('language', language),
    say('type', 'StillImage'),
    ...rights.map((line) => say('rights', line)),
  ].join('')}</rdf:Description></rdf:RDF></metadata>`;
}

function writeMark(mark: Mark, fades: string[]): string {
  switch (mark.kind) {
    case 'rect': {
      const [x, y, width, height] = mark.box;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${paint(mark)}/>`;
    }
    case 'circle':
      return `<circle cx="${mark.at[0]}" cy="${mark.at[1]}" r="${mark.radius}"${paint(mark)}${mark.stroke ? ' stroke-width="1.5"' : ''}/>`;
    case 'line':
      return `<path d="M${mark.from.join(' ')}L${mark.to.join(' ')}" fill="none" stroke="${mark.stroke}" stroke-width="${mark.width}"/>`;
    case 'text': {
      const halo = mark.halo
        ? ` stroke="${mark.halo}" stroke-width="${round(mark.size * 0.24)}" stroke-linejoin="round" paint-order="stroke"`
        : '';
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" ${FONTS[mark.face]} fill="${mark.fill}"${anchor}${halo}>${escapeXml(mark.text)}</text>`;
    }
    case 'fade': {
      const [x, y, width, height] = mark.box;
      const id = `fade-${fades.length}`;
      const way = { left: 'x2="1" y2="0"', top: 'x2="0" y2="1"', bottom: 'y1="1" x2="0" y2="0"' };
      fades.push(
        `<linearGradient id="${id}" ${way[mark.from]}><stop offset="0" stop-color="${mark.colour}"/><stop offset="1" stop-color="${mark.colour}" stop-opacity="0"/></linearGradient>`,
      );
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${id})"/>`;
    }
    case 'map': {
      const [x, y, width, height] = mark.box.map(round);
      const scale = mark.frame[2] / mark.box[2];
      // A window of its own cuts what lies outside, without a clip path that some programs drop.
      return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${mark.frame.map(round).join(' ')}" preserveAspectRatio="none" overflow="hidden">${mark.paths
        .map((path) => writePath(path, scale))
        .join('\n')}</svg>`;
    }
  }
}

/** @param scale units of the plane per px: a line's width is in px, also where it cannot be told so */
function writePath(path: PathMark, scale: number): string {
  const data =
    (path.region ? ` data-region="${escapeXml(path.region)}"` : '') +
    (path.theme ? ` data-theme="${escapeXml(path.theme)}"` : '');
  const line = path.stroke
    ? ` stroke-width="${round(path.width * scale)}" stroke-linejoin="round"`
    : '';
  const dashes = path.dashed ? ` stroke-dasharray="${round(4 * scale)} ${round(3 * scale)}"` : '';
  return `<path${data} d="${path.d}"${paint(path)}${line}${dashes}/>`;
}

interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strength?: number;
}

/** The fill alone is made weaker: an `opacity` of the whole makes some painters fail off the sheet. */
function paint({ fill, stroke, strength }: Paint): string {
  const weak = strength === undefined ? '' : ` fill-opacity="${strength}"`;
  return ` fill="${fill ?? 'none'}"${weak}${stroke ? ` stroke="${stroke}"` : ''}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
