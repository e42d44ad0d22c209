import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/data/types';
import type { MessageKey } from '../../../src/text/catalogue';
import {
  checkPlurals,
  compareCatalogues,
  compareOwn,
  everyWord,
  gapsInCatalogues,
} from '../../../src/text/check';
import { LANGUAGES } from '../../../src/text/languages';
import { LIVE, loadCatalogue } from '../../../src/text/load';
import { PAGES } from '../../../src/text/parts';

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

describe('the forms of a plural', () => {
  const check = (locale: string, forms: string, key = 'count.things') =>
    checkPlurals(
      locale,
      {
        [key]: Object.fromEntries(forms.split(' ').map((form) => [form, form])) as never,
        plain: '',
      },
      (name) => name,
    );

  it.each([
    ['en', 'one other'],
    ['fr', 'one other'],
    ['fr', 'one many other'],
    ['lt', 'one few other'],
    ['sl', 'one two few other'],
    ['ar', 'zero one two few many other'],
    ['ja', 'other'],
  ])('of %s are %s', (locale, forms) => {
    expect(check(locale, forms)).toEqual([]);
  });

  it.each([
    ['en', 'other', 'misses "one"'],
    ['sl', 'one other few', 'misses "two"'],
    ['lt', 'one other', 'misses "few"'],
    ['en', 'one few other', 'has "few", and needs none'],
    ['ja', 'one other', 'has "one", and needs none'],
  ])('of %s are not only %s, or too many', (locale, forms, problem) => {
    expect(check(locale, forms)).toEqual([`count.things: ${problem} of the plural's forms`]);
  });

  it('are more where a number has digits behind the point', () => {
    expect(check('lt', 'one few other', 'unit.cents')).toEqual([
      `unit.cents: misses "many" of the plural's forms`,
    ]);
    expect(check('lt', 'one few many other', 'unit.cents')).toEqual([]);
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

describe('the words of the interface', () => {
  it('say the same in every language', () => {
    expect(gapsInCatalogues()).toEqual([]);
  });

  it.each(LANGUAGES)('have words for everything in $name', ({ id }) => {
    for (const [key, message] of Object.entries<Message>(everyWord(id).messages)) {
      const forms = typeof message === 'string' ? { other: message } : message;
      // What only a programme can say is empty in the interface, in each language.
      const silent = everyWord('en').messages[key as MessageKey] === '';
      for (const form of Object.values(forms)) expect(form.trim() === '', key).toBe(silent);
    }
  });
});

describe('French', () => {
  it('keeps its marks beside their words', () => {
    for (const [key, message] of Object.entries<Message>(everyWord('fr').messages))
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(form, key).not.toMatch(/ [;:!?»%€]|« /);
        expect(form, key).not.toMatch(/[^\u00a0\u202f][;!?»]/);
        expect(form, key).not.toContain("'");
      }
  });
});

describe('a language', () => {
  it.each(LANGUAGES)('$name is loaded by its own name, part by part', async ({ id }) => {
    const { language, messages } = await loadCatalogue(id, LIVE, PAGES);
    expect(language.id).toBe(id);
    expect(messages['page.name']).toBe(everyWord(id).messages['page.name']);
    expect(messages['map.list']).toBe(everyWord(id).messages['map.list']);
    expect(messages).not.toHaveProperty(['builder.close']);
  });

  it('that nobody wrote is not read in another', async () => {
    await expect(loadCatalogue('xx', LIVE)).rejects.toThrow('no words in "xx"');
  });
});
