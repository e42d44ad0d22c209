import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBriefing } from '../../../src/domain/briefing';
import { readBriefingFile, writeBriefingFile } from '../../../src/state/briefing-file';
import { keep } from '../../../src/state/briefing-limits';
import { spoil, tinyEurope } from '../tiny-europe';
import { briefings } from './briefing-arbitrary';

const plain = defaultBriefing(tinyEurope);
const read = (text: string) => readBriefingFile(text, tinyEurope);
const spoiled = (change: Parameters<typeof spoil>[1]) =>
  read(JSON.stringify(spoil(JSON.parse(writeBriefingFile(plain)), change)));

describe('a briefing in a file', () => {
  it('comes back as it was, within the limits', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(read(writeBriefingFile(briefing))).toEqual({
          briefing: keep(briefing),
          problem: null,
        });
      }),
    );
  });

  it('can be read by people', () => {
    expect(
      writeBriefingFile({ minutes: 5, entries: [{ step: { kind: 'map' }, notes: 'Hello.' }] }),
    ).toBe(
      '{\n  "format": "transition-atlas-briefing",\n  "version": 1,\n  "minutes": 5,\n  "entries": [\n    {\n      "step": "map",\n      "notes": "Hello."\n    }\n  ]\n}\n',
    );
  });

  it('says of a foreign, later or broken file what it is', () => {
    expect(read('{"format":')).toEqual({ kind: 'json' });
    expect(read('{"type":"FeatureCollection"}')).toEqual({ kind: 'foreign' });
    expect(read('[]')).toEqual({ kind: 'foreign' });
    expect(spoiled((file) => (file.version = 2))).toEqual({ kind: 'version', version: '2' });
    expect(read(' '.repeat(2_000_001))).toEqual({ kind: 'large' });
  });

  it('names the field that is wrong, and its step', () => {
    expect(spoiled((file) => (file.minutes = 'ten'))).toEqual({
      kind: 'field',
      field: 'minutes',
      row: null,
    });
    expect(spoiled((file) => (file.entries[2].notes = 7))).toEqual({
      kind: 'field',
      field: 'notes',
      row: 3,
    });
    expect(spoiled((file) => delete file.entries[0].step)).toEqual({
      kind: 'field',
      field: 'step',
      row: 1,
    });
    expect(spoiled((file) => (file.entries = []))).toEqual({
      kind: 'field',
      field: 'entries',
      row: null,
    });
    expect(spoiled((file) => (file.entries = Array(101).fill({ step: 'map' })))).toMatchObject({
      field: 'entries',
    });
  });

  it('names the steps that the data do not have and keeps the rest', () => {
    const found = spoiled((file) => (file.entries[0].step = 'pilot:XX'));
    expect(found).toEqual({
      briefing: { ...plain, entries: plain.entries.slice(1) },
      problem: { kind: 'steps', ids: ['pilot:XX'] },
    });
  });

  it('that is any JSON at all throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => read(JSON.stringify(value))).not.toThrow();
      }),
    );
  });
});
