import type { Message } from '../data/types';
import type { Catalogue, MessageKey, Messages, Part } from './catalogue';
import { LANGUAGES } from './languages';

/** Every file of words, by its path: `./fr/pages.ts`. */
const FILES: Readonly<Record<string, Readonly<Record<string, Message>>>> = import.meta.glob(
  './*/*.ts',
  { import: 'default', eager: true },
);

/** All that is said in a language of the registry. */
export function everyWord(id: string): Catalogue<MessageKey<Part>> {
  const language = LANGUAGES.find((one) => one.id === id)!;
  const files = Object.entries(FILES).filter(([path]) => path.startsWith(`./${id}/`));
  const messages = Object.assign({}, ...files.map(([, said]) => said)) as Messages<Part>;
  return { language, messages };
}

/** What is wrong with the words of the interface, as sentences: the build fails on any. */
export function gapsInCatalogues(): string[] {
  const [first, ...others] = LANGUAGES.map(({ id }) => id);
  const known = Object.keys(FILES).filter((path) => path.startsWith(`./${first}/`));
  return others.flatMap((id) =>
    known.flatMap((path) =>
      compareCatalogues(
        { language: first!, messages: FILES[path]! },
        { language: id, messages: FILES[path.replace(first!, id)] ?? {} },
      ),
    ),
  );
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
