import type { Message, Unit } from '../data/types';
import type { Catalogue, MessageKey } from './catalogue';

/** What a message's `{holes}` are filled with; `count` also picks the plural form, as it is shown. */
export type Holes = Readonly<Record<string, string | number>>;

type UnitKey = Extract<MessageKey, `unit.${string}`>;

/** The words and numbers of one language. Made once by the entry and handed on. */
export interface Text<Key extends string = MessageKey> {
  readonly language: string;
  /** The same for `Intl`, for spelling and for the voice that reads: `en-GB`. */
  readonly locale: string;
  /** A catalogue message with its holes filled. A hole without a value stays visible as `{name}`. */
  say(key: Key, holes?: Holes): string;
  /** `digits` behind the point, as many as asked for: 1.0 stays 1.0. */
  number(value: number, digits?: number): string;
  /** Euros, the way the language writes them: `EUR 300,000`, `300 000 €`. */
  euros(value: number, digits?: number): string;
  /** Millions of euros with one digit: `EUR 3.6 million`; short beside a bar: `3,6 M€`. */
  millions(value: number, form?: 'long' | 'short'): string;
  /** A figure with its unit, for a person: `52 cents`, `8.3 %`, `104`. */
  value(value: number, unit: Unit, digits: number): string;
  /** A long date from an ISO date (`2018-03-07`), or month and year, or year, as given. */
  date(iso: string): string;
  list(items: readonly string[]): string;
  /** With a capital at its beginning, by the rules of the language. */
  capital(sentence: string): string;
  compare(a: string, b: string): number;
}

/**
 * Binds a catalogue to its language; a programme's own sentences stand in the place of the
 * catalogue's. A hole that is a noun's name (`{project}`) is filled with its form for the `count`,
 * without one the plural's: what is on the map has another name in each programme.
 *
 * Numbers, dates, lists, plurals and sorting are `Intl`'s;
 * formatters are made on first use because each costs a phone about a millisecond.
 */
export function createText<Key extends string>(
  catalogue: Catalogue<Key | MessageKey>,
  own: Readonly<Record<string, Message>> = {},
): Text<Key | MessageKey> {
  const { id, locale, euro } = catalogue.language;
  const numbers = new Map<number, Intl.NumberFormat>();
  const plurals = new Map<number, Intl.PluralRules>();
  let lists: Intl.ListFormat | undefined;
  let collator: Intl.Collator | undefined;
  const currencies = new Map<number, Intl.NumberFormat>();

  const number = (value: number, digits = 0): string => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(locale, fractions(digits));
    numbers.set(digits, format);
    return format.format(value);
  };

  /** The form for a number as it is shown: "1.0" is not "1", and 1,5 is singular in French. */
  const formOf = (message: Message, count: number, digits: number): string => {
    if (typeof message === 'string') return message;
    const rules = plurals.get(digits) ?? new Intl.PluralRules(locale, fractions(digits));
    plurals.set(digits, rules);
    return message[rules.select(count)] ?? message.other;
  };

  const messages: Readonly<Record<string, Message>> = { ...catalogue.messages, ...own };

  const say = (key: Key | MessageKey, holes: Holes = {}, digits = 0): string =>
    formOf(messages[key]!, Number(holes['count'] ?? 0), digits).replace(
      /\{(\w+)\}/g,
      (hole, name: string) => {
        const value = holes[name];
        if (value !== undefined) return typeof value === 'number' ? number(value) : value;
        const noun = messages[`noun.${name}`];
        return noun === undefined ? hole : formOf(noun, Number(holes['count'] ?? MANY), digits);
      },
    );

  const euros = (value: number, digits = 0): string => {
    const format =
      currencies.get(digits) ??
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        currencyDisplay: euro,
        ...fractions(digits),
      });
    currencies.set(digits, format);
    return format.format(value);
  };

  /** A number with its unit, which agrees with the number. */
  const measured = (unit: UnitKey, count: number, digits: number): string =>
    say(unit, { amount: number(count, digits), count }, digits);

  return {
    language: id,
    locale,
    say: (key, holes) => say(key, holes),
    number,
    euros,
    // Less than a tenth of a million would be none.
    millions: (value, form = 'long') =>
      Math.abs(value) < 5e4
        ? euros(value)
        : measured(form === 'short' ? 'unit.million-euro' : 'unit.millions', value / 1e6, 1),
    value(value, unit, digits) {
      if (unit === 'euro') return euros(value, digits);
      if (unit === 'euro-cents') {
        if (Math.abs(value) >= MOST_CENTS / 100) return euros(value, 2);
        // Cents below ten keep a digit, or 5.0 and 5.4 would look the same; none is none.
        const cents = value * 100;
        const rounded = cents < 10 ? Math.round(cents * 10) / 10 : Math.round(cents);
        return measured('unit.cents', rounded, rounded && rounded < 10 ? 1 : 0);
      }
      return unit === 'index' || unit === 'number' || unit === 'own'
        ? number(value, digits)
        : measured(`unit.${unit}`, value, digits);
    },
    date(iso) {
      const parts = iso.split('-').length;
      const day = new Date(`${iso}${'-01'.repeat(3 - parts)}T00:00:00Z`);
      const format: Intl.DateTimeFormatOptions =
        parts === 1
          ? { year: 'numeric' }
          : parts === 2
            ? { year: 'numeric', month: 'long' }
            : { dateStyle: 'long' };
      return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(day);
    },
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return lists.format(items);
    },
    capital: (sentence) => sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1),
    compare(a, b) {
      collator ??= new Intl.Collator(locale);
      return collator.compare(a, b);
    },
  };
}

/** Its form is what several things are called without a number: Lithuanian, Polish and Slovenian have others above four. */
const MANY = 3;

/** From here on a sum is written in euros. */
const MOST_CENTS = 1000;

const fractions = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});
