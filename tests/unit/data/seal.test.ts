import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFacts } from '../../../src/domain/facts';
import { checkProgramme } from '../../../src/domain/check-programme';
import { DataProblems } from '../../../src/data/problem';
import { openSealed, seal } from '../../../src/data/seal';
import { tinyEurope, tinyFile, tinyWords } from '../tiny-europe';

/** As JSON has it: what `undefined` and `-0` are to an object is not what they are to a file. */
const objects = fc
  .dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
  .filter((one) => !Object.hasOwn(one, 'seal'))
  .map((one) => JSON.parse(JSON.stringify(one)) as object);

describe('a sealed file', () => {
  it('says what was sealed', () => {
    fc.assert(
      fc.property(objects, (object) => {
        expect(openSealed(seal(object))).toEqual(object);
      }),
    );
  });

  it('is JSON to everybody else', () => {
    expect(JSON.parse(seal({ a: 1, b: 'ä\n' }))).toEqual({
      seal: expect.any(String) as string,
      a: 1,
      b: 'ä\n',
    });
  });

  it('that was cut off anywhere is not opened', () => {
    fc.assert(
      fc.property(objects, fc.nat(), (object, at) => {
        const sealed = seal(object);
        expect(openSealed(sealed.slice(0, at % sealed.length))).toBeNull();
      }),
    );
  });

  it('in which one sign is another is not opened', () => {
    fc.assert(
      fc.property(
        objects,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (object, position, sign) => {
          const sealed = seal(object);
          const at = position % sealed.length;
          if (sealed[at] === sign) return;
          const edited = sealed.slice(0, at) + sign + sealed.slice(at + 1);
          expect(openSealed(edited)).toBeNull();
        },
      ),
    );
  });

  it('to which something was added, or that was written anew, is not opened', () => {
    const sealed = seal({ a: 1, b: [2] });
    for (const edited of [
      `${sealed} `,
      ` ${sealed}`,
      sealed.trimEnd(),
      sealed.replace(/\n$/, '\r\n'),
      JSON.stringify(JSON.parse(sealed), null, 2),
      `${JSON.stringify({ a: 1, b: [2] })}\n`,
      '{"seal":"0"}\n',
      '',
    ])
      expect(openSealed(edited)).toBeNull();
  });
});

describe('the files of a page', () => {
  const regions = seal({
    type: 'Topology',
    nuts: 2016,
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [],
    plane: { metresPerUnit: 1, origin: [0, 0] },
    objects: { regions: { type: 'GeometryCollection', geometries: [] } },
  });
  const read = (programme: string, words: string, messages?: object, shapes = regions) =>
    decodeFacts({
      programme: { name: 'data/programme.json', text: programme },
      words: { name: 'data/programme.en.json', text: words },
      regions: { name: 'boundaries/regions.json', text: shapes },
      ...(messages && {
        messages: { name: 'data/messages.en.json', text: JSON.stringify({ messages }) },
      }),
    });
  const programme = seal(checkProgramme(tinyFile, null));
  const words = seal(tinyWords);

  it('are the same facts sealed or not', async () => {
    const { programme: found, words: said } = await read(programme, words);
    expect(found).toEqual(tinyEurope);
    expect(said).toEqual(tinyWords);
    const plain = await read(JSON.stringify(tinyFile), JSON.stringify(tinyWords));
    expect(plain.programme).toEqual(tinyEurope);
    expect(plain.words).toEqual(tinyWords);
  });

  it('that somebody changed well are read as they were changed', async () => {
    const renamed = programme.replace('Low Borea', 'Lower Borea');
    const { programme: found } = await read(renamed, words);
    expect(found.places[1]!.names['en']).toBe('Lower Borea');
  });

  it('that somebody broke are refused by file, record and field', async () => {
    const broken = read(programme.replace('"places":["BO1"]', '"places":["BO7"]'), words);
    await expect(broken).rejects.toThrow(DataProblems);
    await expect(broken).rejects.toThrow(
      'data/programme.json, record 2 (low-borea), "places": unknown place "BO7"',
    );
    await expect(read(programme, words.replace('"loom":', '"doom":'))).rejects.toThrow(
      'data/programme.en.json, record loom of kinds: missing',
    );
    const without = regions.replace('"arcs":[],', '');
    await expect(read(programme, words, {}, without)).rejects.toThrow(
      'boundaries/regions.json, "arcs": missing',
    );
    await expect(read(programme.slice(0, 99), words)).rejects.toThrow(/^data\/programme\.json: /);
  });

  it('bring the sentences that are said beside the map where somebody asks for them', async () => {
    const more = { 'page.title': 'Tiny' };
    expect((await read(programme, words, more)).words.messages).toEqual(more);
  });
});
