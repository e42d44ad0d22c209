import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/data/types';
import { everyWord } from '../../../src/text/check';
import { createText } from '../../../src/text/text';

const en = everyWord('en');
const fr = everyWord('fr');
const english = createText(en);
const french = createText(fr);

/** A catalogue with sentences of the test's own beside those of the page. */
const withOwn = <Key extends string>(base: typeof en, own: Record<Key, Message>) =>
  createText<Key>({ ...base, messages: { ...base.messages, ...own } });

/** Blanks that do not break, written as a plain one: which of them is asked for elsewhere. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a sentence with holes', () => {
  const text = withOwn(en, {
    greet: '{name} of {place}, {name}!',
    count: '{number} of {all}',
  });

  it('has every hole filled, as often as it stands there', () => {
    expect(text.say('greet', { name: 'Ada', place: 'Aland' })).toBe('Ada of Aland, Ada!');
  });

  it('shows the hole that was forgotten rather than "undefined"', () => {
    expect(text.say('greet', { name: 'Ada' })).toBe('Ada of {place}, Ada!');
  });

  it('writes numbers as the language does, and zero is a number', () => {
    expect(text.say('count', { number: 0, all: 12345 })).toBe('0 of 12,345');
  });

  it('takes whatever fills a hole as it is: no second filling, no pattern, no markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, place) => {
        expect(text.say('greet', { name, place })).toBe(`${name} of ${place}, ${name}!`);
      }),
    );
    expect(text.say('greet', { name: '{place}', place: '$&<b>' })).toBe(
      '{place} of $&<b>, {place}!',
    );
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 projects'],
    [1, '1 project'],
    [2, '2 projects'],
    [12, '12 projects'],
  ])('of %i in English is "%s"', (count, said) => {
    expect(english.say('count.projects', { count })).toBe(said);
  });

  it.each([
    [0, '0 projet'],
    [1, '1 projet'],
    [2, '2 projets'],
    [12, '12 projets'],
    [1_000_000, '1 000 000 projets'],
  ])('of %i in French is "%s": nothing is singular there', (count, said) => {
    expect(plain(french.say('count.projects', { count }))).toBe(said);
  });

  it.each([
    [1e6, '1,0 M€'],
    [1.54e6, '1,5 M€'],
    [1.96e6, '2,0 M€'],
    [1e5, '0,1 M€'],
  ])('of %i euros in French is "%s": short, since it stands in narrow lines', (euros, said) => {
    expect(plain(french.millions(euros))).toBe(said);
  });

  it('takes the general form where the language has no other for the number', () => {
    const text = withOwn(en, { own: { other: 'many' } });
    expect(text.say('own', { count: 1 })).toBe('many');
  });
});

describe('a programme’s own words', () => {
  const own = createText(en, {
    'noun.project': { one: 'well', other: 'wells' },
    summary: 'Every {project} of {territory}.',
  });

  it('stand in the place of the interface’s', () => {
    expect(own.say('summary', { territory: 'Aland', count: 1 })).toBe('Every well of Aland.');
    expect(english.say('summary')).not.toBe(own.say('summary'));
  });

  it('name what is on the map wherever it is counted', () => {
    expect(own.say('count.projects', { count: 1 })).toBe('1 well');
    expect(own.say('count.projects', { count: 0 })).toBe('0 wells');
  });

  it('that are given for a hole go before the noun of the same name', () => {
    expect(own.say('summary', { project: 'bridge', territory: 'x' })).toBe('Every bridge of x.');
  });
});

describe('money', () => {
  it('is written as each language writes it', () => {
    expect(plain(english.euros(300_000))).toBe('EUR 300,000');
    expect(plain(french.euros(300_000))).toBe('300 000 €');
    expect(english.millions(3_600_000)).toBe('EUR 3.6 million');
    expect(plain(french.millions(3_600_000))).toBe('3,6 M€');
  });

  it('does not break between the number and the currency', () => {
    for (const said of [english.euros(300_000), french.euros(300_000), french.millions(3.6e6)])
      expect(said).not.toMatch(/\d /);
  });

  it('of less than a tenth of a million is not said in millions', () => {
    expect(plain(english.millions(49_000))).toBe('EUR 49,000');
    expect(plain(french.millions(0))).toBe('0 €');
    expect(plain(english.millions(-2e6))).toBe('EUR -2.0 million');
  });

  it('of nothing is nothing, not a gap', () => {
    expect(plain(english.euros(0))).toBe('EUR 0');
    expect(plain(french.euros(0))).toBe('0 €');
  });
});

describe('cents a head', () => {
  it.each([
    [0.516, '52 cents', '52 centimes'],
    [0.05, '5.0 cents', '5,0 centimes'],
    [0.054, '5.4 cents', '5,4 centimes'],
    [0.01, '1.0 cents', '1,0 centime'],
    [0.1, '10 cents', '10 centimes'],
    [0.0996, '10 cents', '10 centimes'],
    [3, '300 cents', '300 centimes'],
    [0, '0 cents', '0 centime'],
  ])('%d euros are %s, %s', (euros, inEnglish, inFrench) => {
    expect(english.value(euros, 'euro-cents', 0)).toBe(inEnglish);
    expect(french.value(euros, 'euro-cents', 0)).toBe(inFrench);
  });
});

describe('a figure', () => {
  it('carries its unit, and an index none', () => {
    expect(english.value(8.25, 'percent', 1)).toBe('8.3%');
    expect(plain(french.value(8.25, 'percent', 1))).toBe('8,3 %');
    expect(english.value(104, 'index', 0)).toBe('104');
    expect(english.value(2_080_908, 'people', 0)).toBe('2,080,908');
    expect(plain(french.value(2_080_908, 'people', 0))).toBe('2 080 908');
    expect(english.value(399.5, 'thousand-jobs', 1)).toBe('399.5 thousand');
  });

  it('keeps its digits when they are noughts', () => {
    expect(english.value(4, 'percent', 1)).toBe('4.0%');
  });

  it('that is zero is said as zero', () => {
    expect(english.value(0, 'percent', 1)).toBe('0.0%');
    expect(english.value(0, 'percent', 1)).not.toBe(english.say('value.none'));
  });
});

describe('a date', () => {
  it.each([
    ['2018-03-07', '7 March 2018', '7 mars 2018'],
    ['2017-12', 'December 2017', 'décembre 2017'],
    ['2019', '2019', '2019'],
    ['2020-01-01', '1 January 2020', '1 janvier 2020'],
    ['2019-12-31', '31 December 2019', '31 décembre 2019'],
  ])('%s is as exact as it was given: %s, %s', (iso, inEnglish, inFrench) => {
    expect(english.date(iso)).toBe(inEnglish);
    expect(french.date(iso)).toBe(inFrench);
  });
});

describe('a list', () => {
  it('ends as the language ends it', () => {
    expect(english.list([])).toBe('');
    expect(english.list(['Aland'])).toBe('Aland');
    expect(english.list(['Aland', 'Borea', 'Célestie'])).toBe('Aland, Borea and Célestie');
    expect(french.list(['Alande', 'Borée', 'Célestie'])).toBe('Alande, Borée et Célestie');
  });
});

describe('the order of names', () => {
  it('minds letters, not their marks', () => {
    const names = ['Zone', 'Écrin', 'Eau', 'étang', 'Łódka', 'Lune'];
    expect([...names].sort((a, b) => french.compare(a, b)).slice(0, 3)).toEqual([
      'Eau',
      'Écrin',
      'étang',
    ]);
    expect([...names].sort((a, b) => english.compare(a, b)).at(-1)).toBe('Zone');
  });
});
