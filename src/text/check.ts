import type { Message } from '../data/types';
import type { Catalogue, MessageKey, Messages, Part } from './catalogue';
import { languageOf, LANGUAGES } from './languages';

/** Every file of words, by its path: `./fr/pages.ts`. */
const FILES: Readonly<Record<string, Readonly<Record<string, Message>>>> = import.meta.glob(
  './*/*.ts',
  { import: 'default', eager: true },
);

/** All that is said in a language of the registry. */
export function everyWord(id: string): Catalogue<MessageKey<Part>> {
  const language = languageOf(id);
  const files = Object.entries(FILES).filter(([path]) => path.startsWith(`./${id}/`));
  const messages = Object.assign({}, ...files.map(([, said]) => said)) as Messages<Part>;
  return { language, messages };
}

/** What is wrong with the words of the interface, as sentences: the build fails on any. */
export function gapsInCatalogues(): string[] {
  const [first, ...others] = LANGUAGES.map(({ id }) => id);
  const known = Object.keys(FILES).filter((path) => path.startsWith(`./${first}/`));
  const gaps = others.flatMap((id) =>
    known.flatMap((path) =>
      compareCatalogues(
        { language: first!, messages: FILES[path]! },
        { language: id, messages: FILES[path.replace(first!, id)] ?? {} },
      ),
    ),
  );
  const plurals = LANGUAGES.flatMap(({ id, locale }) =>
    checkPlurals(locale, everyWord(id).messages, (key) => `catalogue "${id}", "${key}"`),
  );
  return [...gaps, ...plurals];
}

/**
 * What is wrong with the forms of messages that have some: those that the language needs and has not, those
 * that are none of its own. A form for millions (`many` in French) may be left out: no count comes to one.
 * @param nameOf how a message is named to whoever wrote it
 */
export function checkPlurals(
  locale: string,
  messages: Readonly<Record<string, Message>>,
  nameOf: (key: string) => string,
): string[] {
  const known = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
  const counts = categoriesOf(locale, 0);
  // What is counted is whole; what is measured may have a digit behind the point, and another form.
  const amounts = new Set([...counts, ...categoriesOf(locale, 1)]);
  return Object.entries(messages).flatMap(([key, message]) => {
    if (typeof message === 'string') return [];
    const needed = key.startsWith('unit.') ? amounts : counts;
    const forms = Object.keys(message);
    return [
      ...[...needed].filter((form) => !forms.includes(form)).map((form) => `misses "${form}"`),
      ...forms.filter((form) => !known.has(form)).map((form) => `has "${form}", and needs none`),
    ].map((problem) => `${nameOf(key)}: ${problem} of the plural's forms`);
  });
}

/** The forms of numbers up to a few hundred: rules look at the last two digits. */
function categoriesOf(locale: string, digits: number): Set<string> {
  const rules = new Intl.PluralRules(locale, { minimumFractionDigits: digits });
  return new Set([
    'other',
    ...Array.from({ length: 400 }, (_, n) => rules.select(n / 10 ** digits)),
  ]);
}

/**
 * Names every message that a catalogue misses, has too many of, or whose holes differ from
 * English. The build fails on any; a type check alone would not see a hole.
 */
export function compareCatalogues(
  reference: { readonly language: string; readonly messages: Readonly<Record<string, Message>> },
  other: { readonly language: string; readonly messages: Readonly<Record<string, Message>> },
): string[] {
  const problems: string[] = [];
  for (const [key, message] of Object.entries(reference.messages)) {
    const twin = other.messages[key];
    if (twin === undefined) problems.push(`catalogue "${other.language}" misses "${key}"`);
    else {
      const wanted = holesOf(message);
      const found = holesOf(twin);
      if (wanted !== found)
        problems.push(
          `catalogue "${other.language}", "${key}": holes are ${found}, ${reference.language} has ${wanted}`,
        );
    }
  }
  for (const key of Object.keys(other.messages))
    if (!(key in reference.messages))
      problems.push(`catalogue "${other.language}" has "${key}", which nothing says`);
  return problems;
}

/**
 * The holes of a message; of a plural, those that its forms differ in as well: each form must say
 * everything. `count` is left out, because a form may say "one" in words.
 */
function holesOf(message: Message): string {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const sets = forms.map((form) => {
    const names = new Set(form.match(/\{\w+\}/g) ?? []);
    names.delete('{count}');
    return [...names].sort().join(' ') || 'none';
  });
  return [...new Set(sets)].join(' or ');
}

/**
 * What is wrong with the sentences that a programme says in the place of the interface's: keys that
 * nothing says, holes that nothing fills. A hole may be left out: a programme knows more of itself.
 */
export function compareOwn(
  reference: Readonly<Record<string, Message>>,
  own: Readonly<Record<string, Message>>,
  file: string,
): string[] {
  return Object.entries(own).flatMap(([key, message]) => {
    const said = Object.hasOwn(reference, key) ? reference[key] : undefined;
    if (said === undefined) return [`${file}, "messages.${key}": the interface says no such thing`];
    const filled = new Set(formsOf(said).flatMap(holesIn));
    const idle = formsOf(message)
      .flatMap(holesIn)
      .filter((hole) => !filled.has(hole) && hole !== '{count}' && !nouns(reference).has(hole));
    return [...new Set(idle)].map(
      (hole) => `${file}, "messages.${key}": nothing fills ${hole} in it`,
    );
  });
}

const formsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);

const holesIn = (form: string): string[] => form.match(/\{\w+\}/g) ?? [];

const nouns = (messages: Readonly<Record<string, Message>>) =>
  new Set(
    Object.keys(messages).flatMap((key) => (key.startsWith('noun.') ? [`{${key.slice(5)}}`] : [])),
  );
