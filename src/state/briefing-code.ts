import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Programme } from '../data/types';
import { currentId, defaultBriefing, idOf, type Briefing } from '../domain/briefing';
import { briefingOf, keep, LIMITS, type ReadBriefing } from './briefing-limits';

/** Edition of the form. A later one that reads differently gets a number of its own. */
const EDITION = '1';

/**
 * What differs from the default, in the order minutes, order, texts; 0 where nothing does. Steps go by
 * name and not by number, so that a link keeps its meaning when the data get another pilot.
 */
type Difference = [
  minutes: number,
  order: 0 | readonly string[],
  texts: Readonly<Record<string, readonly [title: string | 0, notes?: string]>>,
];

/**
 * A briefing as a short text for the fragment of an address; empty for the one that nobody has
 * changed. What it holds is kept to `LIMITS` first.
 */
export function writeBriefing(briefing: Briefing, programme: Programme): string {
  const plain = defaultBriefing(programme);
  const { minutes, entries } = keep(briefing);
  const order = entries.map(({ step }) => idOf(step));
  const usual = plain.entries.map(({ step }) => idOf(step));
  const texts = Object.fromEntries(
    entries
      .filter(({ title, notes }) => title !== undefined || notes !== undefined)
      .map(({ step, title, notes }) => [
        idOf(step),
        notes === undefined ? [title] : [title ?? 0, notes],
      ]),
  );
  const difference = [
    minutes === plain.minutes ? 0 : minutes,
    order.join() === usual.join() ? 0 : order,
    texts,
  ];
  while (difference.length > 0 && isNothing(difference.at(-1))) difference.pop();
  if (difference.length === 0) return '';
  const bytes = deflateSync(strToU8(JSON.stringify(difference)), { level: 9 });
  return `${EDITION}.${toBase64(bytes)}`;
}

/**
 * Reads such a text. Whatever cannot be read gives the default briefing and the reason; steps that the
 * data do not have are left out and named. Nothing is thrown.
 */
export function readBriefing(code: string, programme: Programme): ReadBriefing {
  const plain = defaultBriefing(programme);
  const refuse = (kind: 'broken' | 'version' | 'large'): ReadBriefing => ({
    briefing: plain,
    problem: { kind },
  });
  if (code === '') return { briefing: plain, problem: null };
  const [, edition, packed] = /^(\d{1,4})\.(.*)$/s.exec(code) ?? [];
  if (edition === undefined || packed === undefined) return refuse('broken');
  if (edition !== EDITION) return refuse('version');
  if (packed.length > LIMITS.code) return refuse('large');
  const bytes = fromBase64(packed);
  if (!bytes) return refuse('broken');
  const inflated = inflate(bytes, LIMITS.inflated);
  if (inflated === 'large') return refuse('large');
  const difference = inflated && parse(inflated);
  if (!difference) return refuse('broken');
  const [minutes, order, written] = difference;
  const texts = new Map(Object.entries(written).map(([id, text]) => [currentId(id), text]));
  if (order !== 0 && order.length > LIMITS.entries) return refuse('large');
  const usual = plain.entries.map(({ step }) => idOf(step));
  const named = (order === 0 ? usual : order.map(currentId)).map((step) => {
    const [title, notes] = texts.get(step) ?? [];
    return { step, ...(title && { title }), ...(notes === undefined ? {} : { notes }) };
  });
  return briefingOf(minutes === 0 ? plain.minutes : minutes, named, programme);
}

function isNothing(part: unknown): boolean {
  return (
    part === 0 || (typeof part === 'object' && part !== null && Object.keys(part).length === 0)
  );
}

/** The difference that a text holds; null where it is none, whatever it is. */
function parse(json: string): Difference | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length > 3) return null;
  const [minutes = 0, order = 0, texts = {}] = value as unknown[];
  const isMinutes = typeof minutes === 'number' && Number.isFinite(minutes);
  const isOrder = order === 0 || (Array.isArray(order) && order.every(isText));
  const isTexts =
    typeof texts === 'object' &&
    texts !== null &&
    !Array.isArray(texts) &&
    Object.values(texts).every(
      (one) =>
        Array.isArray(one) &&
        one.length > 0 &&
        one.length < 3 &&
        (one[0] === 0 || isText(one[0])) &&
        (one.length === 1 || isText(one[1])),
    );
  return isMinutes && isOrder && isTexts
    ? [minutes, order as Difference[1], texts as Difference[2]]
    : null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A text of so many bytes at most. What a bomb has beyond them is not kept, so that it costs no memory. */
function inflate(bytes: Uint8Array, most: number): string | 'large' | null {
  try {
    const all = inflateSync(bytes, { out: new Uint8Array(most + 1) });
    return all.length > most ? 'large' : strFromU8(all);
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
