import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGazetteer, VINTAGES, type Unit } from '../../../src/data/gazetteer';
import type { Vintage } from '../../../src/data/types';
import { coreOf } from '../../../src/domain/place-names';
import { resolvePlace, type Hints, type Resolution } from '../../../src/domain/places';
import { foldName } from '../../../src/domain/search';
import { gazetteer } from '../real-gazetteer';

const { units, sameGround, unitsOf } = gazetteer;
const resolve = (cell: string, hints?: Hints) => resolvePlace(cell, gazetteer, hints);
const write = (found: Resolution) => {
  if (found.kind === 'none') return found.why;
  const list = found.kind === 'placed' ? found.places : found.candidates;
  return (found.kind === 'placed' ? '' : '? ') + list.map(({ code }) => code).join(' ');
};
/** What a cell means, in short: codes, codes to choose from after a question mark, or why none. */
const say = (cell: string, hints?: Hints) => write(resolve(cell, hints));
const first = (cell: string, hints?: Hints) => {
  const found = resolve(cell, hints);
  if (found.kind !== 'placed') throw new Error(`${cell}: ${write(found)}`);
  return found.places[0];
};
const whys = (cell: string, hints?: Hints) => {
  const found = resolve(cell, hints);
  return found.kind === 'ambiguous' ? found.candidates.map(({ why }) => why) : [];
};
const hereIn = (vintage: Vintage) => units.filter(({ vintages }) => vintages.includes(vintage));

describe('a code', () => {
  it('of any vintage is itself', () => {
    for (const vintage of VINTAGES) {
      // FRA is France to ISO, and was all of its overseas in 2013.
      const level = vintage === 2013 ? (1 as const) : undefined;
      const lost = hereIn(vintage).filter(({ code }) => {
        const hints = code === 'FRA' ? { vintage, level } : { vintage };
        const { code: found, vintage: its, how } = first(code, hints);
        return found !== code || its !== vintage || how !== 'code';
      });
      expect(lost).toEqual([]);
    }
  });

  it('is itself in any case and with any blanks', () => {
    const spelt = fc
      .constantFrom(...units.filter(({ code }) => code !== 'FRA'))
      .chain(({ code, vintages }) =>
        fc.record({
          code: fc.constant(code),
          vintage: fc.constantFrom(...vintages),
          signs: fc.tuple(
            ...[...code].map((sign) =>
              fc
                .tuple(
                  fc.constantFrom('', ' ', '\u00a0', '\t'),
                  fc.constantFrom(sign, sign.toLowerCase()),
                )
                .map((pair) => pair.join('')),
            ),
          ),
        }),
      );
    fc.assert(
      fc.property(spelt, ({ code, vintage, signs }) => {
        expect(say(signs.join(''), { vintage })).toBe(code);
      }),
    );
  });

  it('is of the newest vintage that has it, and says which have', () => {
    expect(first('FR24')).toMatchObject({
      vintage: 2013,
      fits: [2003, 2006, 2010, 2013],
      level: 2,
    });
    expect(first('LT00')).toMatchObject({ code: 'LT00', vintage: 2013 });
    expect(first('DE40').fits).toEqual([2010, 2013, 2016, 2021]);
  });

  it('is moved to the vintage that is wanted where it was only renamed, and else stays', () => {
    expect(first('EL11', { vintage: 2016 })).toMatchObject({ code: 'EL51', how: 'renamed' });
    expect(first('EL51', { vintage: 2010 })).toMatchObject({
      code: 'EL11',
      fits: [2013, 2016, 2021],
    });
    expect(first('FR24', { vintage: 2021 })).toMatchObject({ code: 'FRB0', vintage: 2021 });
    expect(first('LT00', { vintage: 2016 })).toMatchObject({ code: 'LT', how: 'renamed' });
    expect(first('IE01', { vintage: 2021 })).toMatchObject({ code: 'IE01', vintage: 2013 });
    expect(first('IE04', { vintage: 2010 })).toMatchObject({ code: 'IE04', vintage: 2016 });
  });

  it('is understood as others write it', () => {
    expect(first('GR30')).toMatchObject({ code: 'EL30', how: 'spelling' });
    expect(say('GR30', { vintage: 2006 })).toBe('GR30');
    expect(say('EL30', { vintage: 2003 })).toBe('GR30');
    expect(['gb', 'GBR', 'uk d3', 'DEU', 'GRC'].map((cell) => say(cell))).toEqual(
      'UK UK UKD3 DE EL'.split(' '),
    );
    expect(['NUTS 2: ES13', 'TL2_ES13', 'nuts3 - DE401'].map((cell) => say(cell))).toEqual(
      'ES13 ES13 DE401'.split(' '),
    );
    expect(first('RO06')).toMatchObject({ code: 'RO11', how: 'renamed' });
  });

  it('that was given to other ground, or is a country’s too, is asked about', () => {
    expect(say('HR021')).toBe('? HR021 HR021');
    expect(say('HR021', { vintage: 2021 })).toBe('HR021');
    expect(say('FRA')).toBe('? FRA FR');
    expect(say('FRA', { vintage: 2016 })).toBe('FR');
    expect(say('Est')).toBe('? EE FR4');
  });

  it('may stand beside its name or its country', () => {
    expect(say('ES13 Cantabria')).toBe('ES13');
    expect(say('Cantabria (ES13)')).toBe('ES13');
    expect(say('FRF Grand Est')).toBe('FRF');
    expect(say('DE401, Brandenburg')).toBe('DE401');
    expect(say('UKI3 - Inner London – West')).toBe('UKI3');
    expect(say('ES13 Galicia')).toBe('? ES13 ES11');
    expect(whys('DE4 Potsdam')).toEqual(['contradiction', 'contradiction']);
  });
});

describe('a code that a spreadsheet made a date of', () => {
  it('is one of Saarland’s seven', () => {
    const zeroToSix = ['DEC0', ...[1, 2, 3, 4, 5, 6].map((n) => `DEC0${n}`)];
    expect(zeroToSix.map((_, n) => say(`Dec-0${n}`))).toEqual(zeroToSix);
    expect(zeroToSix.slice(1).map((_, n) => say(`0${n + 1}. Dez`))).toEqual(zeroToSix.slice(1));
    const others = ['1-Dec', '01-déc.', 'Dez 03', '2001-12-01', '2020-12-03T00:00:00.000Z'];
    expect(others.map((cell) => say(cell))).toEqual('DEC01 DEC01 DEC03 DEC01 DEC03'.split(' '));
    expect(['01.12.2019', '12/4/2021', '2000-12-01'].map((cell) => say(cell))).toEqual(
      'DEC01 DEC04 DEC0'.split(' '),
    );
    expect(first('Dec-02').how).toBe('date');
  });

  it('is asked about where day and year say different things, and no other date is a code', () => {
    expect(say('2003-12-01')).toBe('? DEC03 DEC01');
    expect(say('Dec-02', { country: 'FR' })).toBe('? DEC02');
    for (const date of ['Dec-07', '2020-12-24', '2020-11-03', '3 Nov', '2010-12-01T', 'Dec-99'])
      expect(say(date)).toBe(date === '2010-12-01T' ? 'DEC01' : 'unknown');
  });
});

describe('a name', () => {
  it('is understood without accents, in any order, with or without what it is', () => {
    expect(say('Ile de France')).toBe('FR1');
    expect(say('Région Grand Est')).toBe('FRF');
    expect(say('Noordbrabant')).toBe('NL41');
    expect(say('De Bruxelles Capitale, Région')).toBe('BE1');
    expect(say('Λακωνία, Μεσσηνία')).toBe('EL653');
    expect(say('Flensburg, Stadt')).toBe('DEF01');
    expect(say('Bozen')).toBe('ITH1');
  });

  it('is one place with all its codes; a level may choose', () => {
    expect(say('Brandenburg')).toBe('DE4');
    expect(say('Brandenburg', { level: 2 })).toBe('DE40');
    expect(say('Brandenburg', { vintage: 2003, level: 2 })).toBe('DE4');
    expect(say('Leipzig')).toBe('? DED51 DED5 DED52');
    expect(say('Leipzig', { level: 2 })).toBe('DED5');
    expect(say('Leipzig, Stadt')).toBe('DED51');
  });

  it('of two places is asked about, unless the country tells', () => {
    expect(say('Luxembourg')).toBe('? BE34 LU');
    expect(say('South East')).toBe('? IE052 UKJ');
    expect(say('Sofia')).toBe('? BG412 BG411');
    expect(say('Luxembourg', { country: 'Belgia' })).toBe('BE34');
    expect(say('South East', { country: 'GB' })).toBe('UKJ');
    expect(say('Luxembourg, Belgium')).toBe('? BE BE34 LU');
    expect(say('Galicia, España')).toBe('ES11');
    expect(say('Kent (UK)')).toBe('UKJ4');
    expect(say('DE - Brandenburg')).toBe('DE4');
  });

  it('that is not in the country that is given is asked about', () => {
    expect(say('Grand Est', { country: 'Germany' })).toBe('? FRF');
    expect(whys('ES13', { country: 'FR' })).toEqual(['elsewhere']);
    // A column of regions is no hint.
    expect(say('Grand Est', { country: 'West' })).toBe('FRF');
  });

  it('with slips of the pen is found where it can be one only', () => {
    expect(first('West Wales and Valley')).toMatchObject({ code: 'UKL1', how: 'near' });
    expect(say('Mecklenburg Vorpomern')).toBe('DE8');
    expect(say('Norra Mellansverge', { country: 'SE' })).toBe('SE31');
    expect(say('Thueringen', { country: 'DE' })).toBe('DEG');
    expect(say('Kant', { country: 'UK' })).toBe('unknown');
    expect(whys('Essix')).toEqual(['near']);
  });

  it('that only resembles others is asked about with the best of them', () => {
    expect(say('Frankfurt')).toBe('? DE403 DE712');
    expect(whys('Frankfurt')).toEqual(['part', 'part']);
    expect(say('Öst Sverige', { country: 'SE' })).toBe('? SE SE1 SE2 SE3');
    expect(say('Atlantis')).toBe('unknown');
  });

  it('of a region with new borders is the newest, or that of the table', () => {
    expect(say('Göttingen')).toBe('DE91C');
    expect(say('Göttingen', { vintage: 2013 })).toBe('DE915');
  });

  it('that two had at one time and one has left is asked about', () => {
    const borea = (vintages: string) =>
      decodeGazetteer(
        {
          vintages: [...VINTAGES],
          codes: `BO ${vintages} BO3`,
          names: 'Borea\nLow Marsh\nLow Marsh\nHills',
          parents: {},
          recoded: [],
        },
        'tiny.json',
      );
    expect(write(resolvePlace('Low Marsh', borea('BO1:3 BO2:60')))).toBe('BO2');
    expect(write(resolvePlace('Low Marsh', borea('BO1:3 BO2:62')))).toBe('? BO1 BO2');
  });

  it('of a country is understood in the languages of the Union', () => {
    const cells = 'Germany Allemagne Γερμανία Saksa Германия Niemcy Germania'.split(' ');
    expect(new Set(cells.map((cell) => say(cell)))).toEqual(new Set(['DE']));
    expect(say('Czech Republic')).toBe('CZ');
    expect(say('Suomi / Finland')).toBe('FI');
  });

  it('that no other place has, nor as a part, is its place', () => {
    const words = (name: string) => new Set(foldName(name).split(' '));
    const all = units.flatMap((unit) =>
      unit.names.map((name) => ({ unit, name, words: words(name) })),
    );
    const alone = all.filter(
      (one) =>
        !all.some(
          (other) =>
            [...one.words].every((word) => other.words.has(word)) &&
            sameGround(other.unit) !== sameGround(one.unit),
        ),
    );
    expect(alone.length).toBeGreaterThan(2600);
    const lost = alone.filter(
      ({ unit, name }) => !sameGround(unit).some(({ code }) => code === say(name)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('that two places of a vintage have is never decided', () => {
    let shared = 0;
    for (const vintage of VINTAGES) {
      const grounds = new Map<string, Set<readonly Unit[]>>();
      for (const unit of hereIn(vintage))
        for (const name of unit.names.map(foldName))
          grounds.set(name, (grounds.get(name) ?? new Set()).add(sameGround(unit)));
      for (const [name, { size }] of grounds) {
        if (size < 2) continue;
        shared++;
        for (const hints of [{ vintage }, {}])
          expect(`${name}: ${resolve(name, hints).kind}`).toBe(`${name}: ambiguous`);
      }
    }
    expect(shared).toBeGreaterThan(20);
  });
});

describe('a cell of several places', () => {
  it('is divided where every part is one', () => {
    expect(say('DE40; ES13')).toBe('DE40 ES13');
    expect(say('Cantabria / Galicia')).toBe('ES13 ES11');
    expect(say('DE401\nDE402\n')).toBe('DE401 DE402');
    expect(say('ES13, ES12')).toBe('ES13 ES12');
    expect(say('Germany, Spain')).toBe('DE ES');
    expect(say('Cantabria; Interreg')).not.toBe('ES13');
    expect(say('ES13; Luxembourg')).not.toContain('ES13 ');
  });
});

describe('a cell that is about no region', () => {
  it('says so, or what else it is', () => {
    const none = 'Interreg NORTH|National|EU27_2020|ITZZZ|ELZ|Extra-Regio NUTS 1|EURES|EA19|eu';
    for (const cell of none.split('|')) expect(`${cell}: ${say(cell)}`).toBe(`${cell}: no-region`);
    for (const cell of ['', '  ', '-', ':', 'n/a']) expect(say(cell)).toBe('empty');
    for (const cell of ['1001', '40101 - Linz', 'FR-10', '2A'])
      expect(say(cell)).toBe('national-code');
  });
});

describe('whole tables', () => {
  it('German districts of 2016 with Saarland made dates are placed without a question', () => {
    const districts = hereIn(2016).filter(({ code, level }) => level === 3 && /^DE/.test(code));
    expect(districts.length).toBe(401);
    for (const { code } of districts) {
      const cell = code.replace(/^DEC0(\d)/, 'Dec-0$1');
      expect(say(cell, { vintage: 2016 })).toBe(code);
      expect(say(cell)).toBe(code);
    }
  });

  it('and all names of a country’s districts are right or asked about', () => {
    let asked = 0;
    for (const unit of hereIn(2016).filter(
      ({ level, country }) => level === 3 && country === 'DE',
    )) {
      const bare = unit.names[0].replace(/, (Kreisfreie Stadt|Landkreis|Stadtkreis)$/, '');
      const found = resolve(bare, { vintage: 2016, country: 'DE', level: 3 });
      if (found.kind === 'placed') expect(found.places[0].code).toBe(unit.code);
      else asked++;
    }
    // A city and the district around it.
    expect(asked).toBeLessThan(401 * 0.15);
  });
});

describe('whatever stands in a cell', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^[A-Za-z ,;/()-]{1,12}$/),
  );

  it('does not throw', () => {
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.constantFrom(undefined, ...VINTAGES),
        (cell, country, vintage) => {
          expect(['placed', 'ambiguous', 'none']).toContain(
            resolve(cell, { country, vintage }).kind,
          );
        },
      ),
    );
    expect(say('x; '.repeat(10_000))).toBe('unknown');
  });

  /** Letters to put in, leave out or change to get from one word to another; the plain textbook form. */
  const distance = (a: string, b: string): number => {
    const table = [...Array(a.length + 1).keys()].map((i) => [i]);
    for (let j = 1; j <= b.length; j++) {
      table[0]![j] = j;
      for (let i = 1; i <= a.length; i++)
        table[i]![j] = Math.min(
          table[i - 1]![j]! + 1,
          table[i]![j - 1]! + 1,
          table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        );
    }
    return table[a.length]![b.length]!;
  };
  const countryNames = (country: string) =>
    'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'
      .split(' ')
      .map((language) => new Intl.DisplayNames(language, { type: 'region' }))
      .flatMap((names) => names.of({ EL: 'GR', UK: 'GB' }[country] ?? country) ?? []);
  /** Names with a few letters changed, put in or left out. */
  const scrawled = fc
    .tuple(
      fc.constantFrom(...units.filter(({ level }) => level > 0)),
      fc.array(fc.tuple(fc.nat(40), fc.nat(1), fc.constantFrom('', 'a', 'e', 'n', 'st', ' ')), {
        maxLength: 5,
      }),
    )
    .map(([{ names }, edits]) =>
      edits.reduce(
        (name, [at, gone, put]) => name.slice(0, at) + put + name.slice(at + gone),
        names[0],
      ),
    );

  it('is placed by a name only if it is that name, within two letters', () => {
    let placed = 0;
    fc.assert(
      fc.property(fc.oneof(scrawled, anything), (cell) => {
        const found = resolve(cell);
        if (found.kind !== 'placed' || found.places.length > 1) return;
        const { code, how } = found.places[0];
        if (how !== 'name' && how !== 'near') return;
        placed++;
        const sorted = (text: string) => [...new Set(coreOf(text))].sort().join('');
        const its = unitsOf(code).flatMap(sameGround);
        const names = its.flatMap(({ code, level, names }) =>
          level === 0 ? [...names, ...countryNames(code)] : names,
        );
        const parts = names.flatMap((name) => [name, ...name.split('/')]);
        const slips = Math.min(
          ...parts.flatMap((name) => [
            distance(sorted(name), sorted(cell)),
            distance(coreOf(name).join(''), coreOf(cell).join('')),
          ]),
        );
        expect(slips).toBeLessThanOrEqual(how === 'name' ? 0 : 2);
      }),
      { numRuns: 600 },
    );
    expect(placed).toBeGreaterThan(30);
  });
});
