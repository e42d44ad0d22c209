import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeProgramme, completeWords } from '../../../../src/complete';
import { decodeWords } from '../../../../src/data/words';
import { VINTAGES } from '../../../../src/data/gazetteer';
import { decodeProgramme } from '../../../../src/domain/check-programme';
import { TableDesk } from '../../../../src/stages/your-data/table-desk';
import { gazetteer } from '../../real-gazetteer';

const open = async (text: string) => {
  const desk = new TableDesk(gazetteer);
  return { desk, summary: await desk.open('table.csv', text) };
};
const WORDS = {
  columns: ['place code', 'edition', 'found by'],
  how: {
    code: 'code',
    name: 'name',
    spelling: 'spelling',
    renamed: 'renamed',
    date: 'date',
    near: 'near',
    decided: 'decided',
  },
  open: 'open',
  separator: 'comma',
} as const;
const NOUNS = {
  count: 'Projects',
  countDefinition: 'How many.',
  columnDefinition: 'From {column}.',
  unnamed: 'Row {row}',
  otherTheme: 'Other',
};
const ABOUT = {
  title: 'A table',
  lead: 'What it says.',
  language: 'en',
  day: '2026-11-29',
  source: { title: 'A list', publisher: 'An office', url: 'https://example.org/' },
};
const MESS = [
  'Project;Region;Country;Grant;Topic',
  'One;Brandenburg;DE;1.234,50;Water',
  'Two;South East;;2.500,00;Air',
  'Three;Interreg;;3.000,00;Air',
  'Four;Total;;7.734,50;',
  'Five;Ile de France;FR;1.111,00;Water',
  'Six;Nowhere at all;;1.000,00;Air',
  'Seven;Brandenburg;DE;10,00;Water',
  'Eight;ES13 ES21;;10,00;Water',
].join('\n');

describe('the rows of a table', () => {
  it('are placed, about no region, or asked about, and all of them are counted', async () => {
    const { summary } = await open(MESS);
    const { counts, rows, kind } = summary;
    expect(kind).toBe('projects');
    expect(counts).toEqual({ placed: 3, 'no-region': 1, 'left-out': 0, open: 4 });
    expect(Object.values(counts!).reduce((sum, one) => sum + one)).toBe(rows);
    const whys = summary.open.map(({ text, why }) => `${text}: ${why}`).sort();
    expect(whys).toEqual([
      expect.stringContaining('ES13 ES21: '),
      'Nowhere at all: unknown',
      'South East: same',
      'Total: total',
    ]);
    const candidates = summary.open.find(({ text }) => text === 'South East')!.candidates;
    expect(candidates.map(({ code }) => code.slice(0, 2))).toContain('UK');
  });

  it('are decided once for all that say the same, and taken back', async () => {
    const { desk, summary } = await open('Region,n\nWhere,1\nwhere ,2\nES13,3\nES13,4\n');
    const [value] = summary.open;
    expect(value).toMatchObject({ text: 'Where', rows: [2, 3] });
    const place = { code: 'ES21', vintage: 2021, level: 2 } as const;
    expect(desk.decide(value!.key, [place]).counts).toMatchObject({ placed: 4, open: 0 });
    expect(desk.decide(value!.key, 'no-region').counts).toMatchObject({
      placed: 2,
      'no-region': 2,
    });
    expect(desk.decide(value!.key, null).counts).toMatchObject({ placed: 2, open: 2 });
  });

  it('that were understood though not written so can be asked about all the same', async () => {
    const { desk, summary } = await open('Region,n\nDec-01,1\nDEC02,2\n');
    expect(summary.repaired.map(({ text, how }) => `${text} ${how}`)).toEqual(['Dec-01 date']);
    const { counts, open: asked } = desk.decide(summary.repaired[0]!.key, 'ask');
    expect(counts).toMatchObject({ placed: 1, open: 1 });
    expect(asked[0]!.candidates.map(({ code }) => code)).toEqual(['DEC01']);
  });

  it('find their edition of NUTS, and keep codes that are in no other', async () => {
    const { summary } = await open('geo,n\nFR21,1\nFR22,2\nFR23,3\nES13,4\n');
    expect(summary.vintage).toBe(2013);
    expect(summary.counts).toMatchObject({ placed: 4 });
  });

  it('of codes are never placed elsewhere, and those of one edition all are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...VINTAGES),
        fc.integer({ min: 0, max: 60 }),
        async (vintage, start) => {
          const units = gazetteer.units
            .filter(({ vintages, level }) => level > 1 && vintages.includes(vintage))
            .filter((_, i) => i % 61 === start);
          const { desk, summary } = await open(
            `code,n\n${units.map(({ code }, i) => `${code},${i}`).join('\n')}\n`,
          );
          expect(summary.counts).toMatchObject({ placed: units.length });
          const { programme } = desk.programme(ABOUT, NOUNS) as {
            programme: { places: { code: string }[] };
          };
          const grounds = (codes: readonly string[]) =>
            codes.map((code) => gazetteer.sameGround(gazetteer.unitsOf(code).at(-1)!)).length;
          expect(grounds(programme.places.map(({ code }) => code))).toBe(units.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what a table gives', () => {
  const decided = async () => {
    const { desk, summary } = await open(MESS);
    for (const { key, text, candidates } of summary.open)
      desk.decide(key, text === 'South East' ? [candidates[0]!] : 'left-out');
    return desk;
  };

  it('is a programme that the decoders take as any other', async () => {
    const { programme, words } = (await decided()).programme(ABOUT, NOUNS);
    const read = decodeProgramme(completeProgramme(programme, gazetteer, ['en']), gazetteer);
    const codes = read.places.map(({ code }) => code);
    const said = decodeWords(completeWords(words, codes, 'en-GB'), read);
    expect(read.projects.map(({ id }) => said.projects[id]!.name)).toEqual([
      'One',
      'Two',
      'Five',
      'Seven',
    ]);
    expect(read.projects.map(({ values }) => Object.values(values))).toEqual([
      [1234.5],
      [2500],
      [1111],
      [10],
    ]);
    expect(read.amount).toMatchObject({ combine: 'sum', shown: 'circles' });
    expect(read.themes.map(({ id }) => said.themes[id]!.name)).toEqual(['Water', 'Air']);
  });

  it('never shades a total, and shades what is per something', async () => {
    const { desk } = await open(
      'geo,Inhabitants 2019,GDP per head,Unemployment %\nES13,100,20,3.5\nES21,200,30,4.5\n',
    );
    const { programme, words } = desk.programme(ABOUT, NOUNS);
    const { measures, places } = decodeProgramme(
      completeProgramme(programme, gazetteer, ['en']),
      gazetteer,
    );
    expect(measures.map(({ shown, unit, year }) => [shown, unit, year])).toEqual([
      ['circles', 'number', 2019],
      ['classes', 'number', null],
      ['classes', 'percent', null],
    ]);
    expect(places.map(({ values }) => Object.values(values).map(({ value }) => value))).toEqual([
      [100, 20, 3.5],
      [200, 30, 4.5],
    ]);
    expect(words).toMatchObject({ projects: {} });
  });

  it('adds up what a place says twice, or takes the middle of what does not add up', async () => {
    const { desk } = await open('geo,Inhabitants,Share %\nES13,100,2\nES13,50,4\nES21,1,1\n');
    desk.kind('figures');
    const { programme } = desk.programme(ABOUT, NOUNS);
    const { places } = decodeProgramme(completeProgramme(programme, gazetteer, ['en']), gazetteer);
    expect(Object.values(places[0]!.values).map(({ value }) => value)).toEqual([150, 3]);
  });

  it('is the same table with places, which asks nothing and says the same when it is read again', async () => {
    const csv = (await decided()).table(WORDS).replace('\ufeff', '');
    const { desk, summary } = await open(csv);
    expect(summary.counts).toEqual({ placed: 4, 'no-region': 1, 'left-out': 3, open: 0 });
    expect(summary.repairedCount).toBe(0);
    const again = desk.table(WORDS).replace('\ufeff', '').trim().split('\r\n');
    const before = csv.trim().split('\r\n');
    expect(again.map((line, i) => line.startsWith(before[i]!))).toEqual(before.map(() => true));
  });

  it('names nobody: columns about people stay out of it', async () => {
    const { desk } = await open(
      'geo,Contact,n\nES13,somebody@example.org,1\nES21,else@example.org,2\n',
    );
    expect(desk.table(WORDS)).not.toContain('example.org');
    expect(JSON.stringify(desk.programme(ABOUT, NOUNS).words)).not.toContain('somebody');
  });
});
