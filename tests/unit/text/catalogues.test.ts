import { describe, expect, it } from 'vitest';
import { compareCatalogues, compareOwn, type Message } from '../../../src/text/catalogue';
import { enDeck } from '../../../src/text/deck/en';
import { frDeck } from '../../../src/text/deck/fr';
import { en } from '../../../src/text/en';
import { fr } from '../../../src/text/fr';
import { LANGUAGES, loadCatalogue } from '../../../src/text/languages';
import { enCredits } from '../../../src/text/pages/credits.en';
import { frCredits } from '../../../src/text/pages/credits.fr';
import { enPages } from '../../../src/text/pages/en';
import { frPages } from '../../../src/text/pages/fr';

const reference = {
  language: 'one',
  messages: {
    hello: 'Hello {name}',
    pilots: { one: 'a pilot of {place}', other: '{count} pilots of {place}' },
    bye: 'Bye',
  },
};
const compare = (messages: Readonly<Record<string, Message>>) =>
  compareCatalogues(reference, { language: 'two', messages });

describe('comparing two catalogues', () => {
  it('has nothing to say of two that say the same', () => {
    expect(
      compare({ bye: 'Au revoir', hello: '{name}, bonjour', pilots: '{count} projets, {place}' }),
    ).toEqual([]);
  });

  it('names the message that is missing, and its language', () => {
    const { hello, pilots } = reference.messages;
    expect(compare({ hello, pilots })).toEqual([expect.stringMatching(/"two".*"bye"/)]);
  });

  it('names the message that nobody asks for', () => {
    expect(compare({ ...reference.messages, extra: 'Encore' })).toEqual([
      expect.stringMatching(/"two".*"extra"/),
    ]);
  });

  it('names the hole that is lost, the one that is new, the one that is misspelt', () => {
    expect(compare({ ...reference.messages, hello: 'Bonjour' })).toEqual([
      expect.stringMatching(/"hello".*\{name\}/),
    ]);
    expect(compare({ ...reference.messages, bye: 'Au revoir {name}' })).toEqual([
      expect.stringMatching(/"bye".*\{name\}/),
    ]);
    expect(compare({ ...reference.messages, hello: 'Bonjour {nom}' })).toEqual([
      expect.stringMatching(/"hello".*\{nom\}.*\{name\}/),
    ]);
  });

  it('lets a plural say "one" in words, but lose nothing else', () => {
    expect(
      compare({ ...reference.messages, pilots: { one: 'un, {place}', other: '{place}' } }),
    ).toEqual([]);
    expect(
      compare({ ...reference.messages, pilots: { one: 'un', other: '{count}, {place}' } }),
    ).toEqual([expect.stringContaining('"pilots"')]);
  });

  it('names every fault, not only the first', () => {
    expect(compare({})).toHaveLength(3);
  });
});

describe('the sentences that a programme says in place of the interface’s', () => {
  const interfaceSays = {
    ...reference.messages,
    'noun.project': { one: 'project', other: 'projects' },
  };
  const own = (messages: Readonly<Record<string, Message>>) =>
    compareOwn(interfaceSays, messages, 'words/xx.json');

  it('may leave a hole out, count, and name what is on the map', () => {
    expect(
      own({ hello: 'Hello', bye: { one: 'Bye, {project}', other: 'Bye, {count} {project}' } }),
    ).toEqual([]);
  });

  it('must stand in the place of one', () => {
    expect(own({ helo: 'Hello' })).toEqual([
      'words/xx.json, "messages.helo": the interface says no such thing',
    ]);
    expect(own({ constructor: 'Hello' })).toHaveLength(1);
  });

  it('have no hole that nothing fills, in any form', () => {
    expect(own({ hello: 'Hello {nmae}', bye: { one: 'Bye', other: 'Bye {name}' } })).toEqual([
      'words/xx.json, "messages.hello": nothing fills {nmae} in it',
      'words/xx.json, "messages.bye": nothing fills {name} in it',
    ]);
  });
});

const catalogues = {
  'the answering parts': { en, fr },
  'the page': { en: enPages, fr: frPages },
  'the credits': { en: enCredits, fr: frCredits },
  'a deck': { en: enDeck, fr: frDeck },
};
const LOCALES: Readonly<Record<string, string>> = { en: en.locale, fr: fr.locale };

describe.each(Object.entries(catalogues))('the catalogues of %s', (_, languages) => {
  it('exist in every language of the pages', () => {
    expect(Object.keys(languages)).toEqual(LANGUAGES.map(({ id }) => id));
    for (const [id, { language }] of Object.entries(languages)) expect(language).toBe(id);
  });

  it.each(Object.entries(languages))('are complete in %s', (_, catalogue) => {
    expect(compareCatalogues(languages.en, catalogue)).toEqual([]);
    // And the other way round, so that nothing is left over.
    expect(compareCatalogues(catalogue, languages.en)).toEqual([]);
  });

  it.each(Object.entries(languages))(
    'have words for everything in %s',
    (language, { messages }) => {
      // Fractions and millions may fall back to the general form; whole numbers to a hundred may not.
      const plurals = new Intl.PluralRules(LOCALES[language]);
      const wanted = new Set(Array.from({ length: 101 }, (_, count) => plurals.select(count)));
      for (const [key, message] of Object.entries<Message>(messages)) {
        const forms = typeof message === 'string' ? { other: message } : message;
        for (const form of Object.values(forms)) expect(form.trim(), key).not.toBe('');
        if (typeof message !== 'string')
          expect(Object.keys(message).sort(), key).toEqual([...wanted].sort());
      }
    },
  );
});

describe('French', () => {
  it.each([
    ['the answering parts', fr],
    ['the page', frPages],
  ])('keeps its marks beside their words in %s', (_, { messages }) => {
    for (const [key, message] of Object.entries<Message>(messages))
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(form, key).not.toMatch(/ [;:!?»%€]|« /);
        expect(form, key).not.toMatch(/[^\u00a0\u202f][;!?»]/);
        expect(form, key).not.toContain("'");
      }
  });
});

describe('a language', () => {
  it.each(LANGUAGES.map(({ id }) => [id]))('%s is loaded by its own name', async (id) => {
    expect((await loadCatalogue(id)).language).toBe(id);
  });

  it('that nobody wrote is read in English', async () => {
    expect((await loadCatalogue('xx')).language).toBe('en');
  });
});
