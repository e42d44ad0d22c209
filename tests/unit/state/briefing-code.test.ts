import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultBriefing, idOf, type Briefing } from '../../../src/domain/briefing';
import { readBriefing, writeBriefing } from '../../../src/state/briefing-code';
import { keep, LIMITS } from '../../../src/state/briefing-limits';
import { tinyEurope } from '../tiny-europe';
import { briefings } from './briefing-arbitrary';

const plain = defaultBriefing(tinyEurope);
const read = (code: string) => readBriefing(code, tinyEurope);
const write = (briefing: Briefing) => writeBriefing(briefing, tinyEurope);

/** A code of anything, as somebody with a grudge would make it. */
const pack = (value: unknown) =>
  `1.${Buffer.from(deflateSync(strToU8(typeof value === 'string' ? value : JSON.stringify(value)))).toString('base64url')}`;

const isSound = (code: string) => {
  const { briefing, problem } = read(code);
  expect(briefing.entries.length).toBeGreaterThan(0);
  expect(briefing).toEqual(keep(briefing));
  if (problem && problem.kind !== 'steps') expect(briefing).toEqual(plain);
};

describe('a briefing in an address', () => {
  it('comes back as it was, within the limits', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(read(write(briefing))).toEqual({ briefing: keep(briefing), problem: null });
      }),
    );
  });

  it('is nothing at all when nobody has changed it', () => {
    expect(write(plain)).toBe('');
    expect(read('')).toEqual({ briefing: plain, problem: null });
  });

  it('can be pasted into a link without a sign that is written as %', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(write(briefing)).toMatch(/^$|^1\.[\w-]+$/);
      }),
    );
  });

  it('costs little where little is changed', () => {
    expect(write({ ...plain, minutes: 7 }).length).toBeLessThan(12);
    const noted = plain.entries.map((entry, index) =>
      index === 2 ? { ...entry, notes: 'Thank the hosts.' } : entry,
    );
    expect(write({ ...plain, entries: noted }).length).toBeLessThan(80);
    expect(write({ ...plain, entries: [...plain.entries].reverse() }).length).toBeLessThan(200);
  });

  it('names the steps that the data do not have and keeps the rest', () => {
    const code = pack([0, ['map', 'pilot:XX9', 'theme:nonsense', 'sources']]);
    const { briefing, problem } = read(code);
    expect(briefing.entries.map(({ step }) => idOf(step))).toEqual(['map', 'sources']);
    expect(problem).toEqual({ kind: 'steps', ids: ['place:XX9', 'theme:nonsense'] });
    expect(read(pack([0, ['pilot:XX9']])).briefing).toEqual(plain);
  });

  it('of a later edition is not guessed at', () => {
    expect(read('2.abc')).toEqual({ briefing: plain, problem: { kind: 'version' } });
  });

  it('that is cut off or changed on its way is the default, with the reason', () => {
    const code = write({ ...plain, entries: [{ step: { kind: 'map' }, notes: 'Say this.' }] });
    for (const broken of [code.slice(0, -3), `${code}!`, code.replace('1.', ''), '1.', '%%%', 'é'])
      expect(read(broken)).toEqual({ briefing: plain, problem: { kind: 'broken' } });
  });

  it('is never more than a briefing, whatever it inflates to', () => {
    const bomb = pack('0'.repeat(30_000_000));
    expect(bomb.length).toBeLessThan(LIMITS.code);
    expect(read(bomb)).toEqual({ briefing: plain, problem: { kind: 'large' } });
    expect(read(`1.${'A'.repeat(LIMITS.code + 1)}`).problem).toEqual({ kind: 'large' });
    const many = Array.from({ length: 10_000 }, (_, index) => `pilot:${index}`);
    expect(read(pack([0, many]))).toEqual({ briefing: plain, problem: { kind: 'large' } });
  });

  it('has its texts cut and cleaned, and never run', () => {
    const notes = `a\u0000b\u202ec\r\nd\n\n\n\n\ne <script>${'n'.repeat(9000)}`;
    const { briefing } = read(pack([1e9, ['map'], { map: ['t'.repeat(999), notes] }]));
    const [entry] = briefing.entries;
    expect(briefing.minutes).toBe(LIMITS.minutes.most);
    expect(entry!.title).toHaveLength(LIMITS.title);
    expect(entry!.notes).toHaveLength(LIMITS.notes);
    expect(entry!.notes!.startsWith('abc\nd\n\ne <script>nnn')).toBe(true);
  });

  it('that makes no sense is a sound briefing all the same, and nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isSound));
    fc.assert(fc.property(fc.base64String(), (code) => isSound(`1.${code}`)));
    fc.assert(fc.property(fc.jsonValue(), (value) => isSound(pack(value))));
    const parts = fc.tuple(
      fc.oneof(fc.constant(0), fc.integer(), fc.jsonValue()),
      fc.oneof(fc.constant(0), fc.array(fc.string()), fc.jsonValue()),
      fc.oneof(fc.dictionary(fc.string(), fc.array(fc.string())), fc.jsonValue()),
    );
    fc.assert(fc.property(parts, (value) => isSound(pack(value))));
    for (const trap of ['__proto__', 'constructor', 'view', 'view:', 'view:__proto__', 'pilot:'])
      isSound(pack([0, [trap], { [trap]: ['a', 'b'] }]));
  });
});
