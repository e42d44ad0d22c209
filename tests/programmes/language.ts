/**
 * A language that nobody speaks: English in Hebrew letters, written from right to left, 1.4 times as long and
 * with the three plural forms of Hebrew. It shows what a language of its kind would meet on the site.
 */
import type { Message } from '../../src/data/types';

export const INVENTED_LANGUAGE = { id: 'he', locale: 'he-IL', direction: 'rtl' } as const;

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'אבגדהוזחטיכלמנסעפצקרשתםןףץ'][index]!,
  ]),
);
const LONGER = 1.4;

/** A text in the language. What stands in braces is kept; two signs or fewer stay as long as they are. */
export function translate(text: string): string {
  if (text.length <= 2) return inLetters(text);
  let missing = 0;
  return text.replace(/\{\w+\}|[a-z]+/gi, (word) => {
    if (word.startsWith('{')) return word;
    missing += word.length * (LONGER - 1);
    const more = Math.round(missing);
    missing -= more;
    return inLetters(word.padEnd(word.length + more, word));
  });
}

const inLetters = (text: string) =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => LETTERS[letter]!);

/** A message with every form that the language has. */
export function translateMessage(message: Message): Message {
  if (typeof message === 'string') return translate(message);
  const { pluralCategories } = new Intl.PluralRules(INVENTED_LANGUAGE.locale).resolvedOptions();
  const forms = pluralCategories.map((form) => [form, translate(message[form] ?? message.other)]);
  return Object.fromEntries(forms) as Message;
}

/** The English words of a programme (`words/en.json`) in the language. */
export function translateWords(english: Readonly<Record<string, unknown>>): object {
  const { messages, $schema: _, ...others } = english;
  const said = Object.entries(messages as Record<string, Message>);
  return {
    ...(translateAll(others) as object),
    language: INVENTED_LANGUAGE.id,
    messages: Object.fromEntries(said.map(([key, message]) => [key, translateMessage(message)])),
  };
}

function translateAll(value: unknown): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map(translateAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translateAll(one)]));
}
