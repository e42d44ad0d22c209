import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear, heightMessages, Pace, readFrame } from '../../../src/stages/embed/host-protocols';

const href = 'https://atlas.example/embed/?childId=map-1&x=%20#?secret=a1B2c3D4e5';
const frame = readFrame(href);
const alone = readFrame('https://atlas.example/embed/');

describe('what the address says of the host', () => {
  test('pym’s id and WordPress’s secret are found, strange ones are not', () => {
    expect(frame).toEqual({ href, pym: 'map-1', secret: 'a1B2c3D4e5' });
    expect(alone).toMatchObject({ pym: null, secret: null });
    expect(readFrame('https://a.example/?childId=.*').pym).toBeNull();
    expect(readFrame('https://a.example/#secret=short').secret).toBeNull();
  });
  test('no address is too strange', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFrame(text)));
  });
});

describe('a height', () => {
  test('is said in every protocol that the host may speak, never as nothing', () => {
    expect(heightMessages(640, frame)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { 'datawrapper-height': { regionmap: 640 } },
      JSON.stringify({ src: href, context: 'iframe.resize', height: 640 }),
      '{"type":"set-height","value":640}',
      'pymxPYMxmap-1xPYMxheightxPYMx640',
      { message: 'height', value: 640, secret: 'a1B2c3D4e5' },
    ]);
    expect(heightMessages(640, alone)).toHaveLength(4);
  });
});

describe('what a host says', () => {
  test('the known words are understood', () => {
    expect(hear('pymxPYMxmap-1xPYMxwidthxPYMx320', frame)).toEqual({ kind: 'measure' });
    expect(hear({ sentinel: 'amp', type: 'frames-init' }, alone)).toEqual({ kind: 'measure' });
    expect(hear({ message: 'ready', secret: 'a1B2c3D4e5' }, frame)).toEqual({ kind: 'measure' });
    expect(
      hear({ type: 'transition-atlas:set', theme: 'x', region: null, colour: 4 }, alone),
    ).toEqual({ kind: 'set', wish: { theme: 'x', region: null } });
  });
  test('another frame’s words, words to navigate, numbers out of bounds are not', () => {
    for (const data of [
      'pymxPYMxotherxPYMxwidthxPYMx320',
      'pymxPYMxmap-1xPYMxwidthxPYMx1e999',
      'pymxPYMxmap-1xPYMxwidthxPYMx999999',
      'pymxPYMxmap-1xPYMxnavigateToxPYMxhttps://example.org',
      { message: 'ready', secret: 'another000' },
      { message: 'link', value: 'https://example.org', secret: 'a1B2c3D4e5' },
      { sentinel: 'amp', type: 'intersection' },
    ])
      expect(hear(data, frame)).toBeNull();
    expect(hear('pymxPYMxnullxPYMxwidthxPYMx320', alone)).toBeNull();
    expect(hear({ message: 'ready', secret: null }, alone)).toBeNull();
  });
  test('anything else is nothing, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (data) => {
        const heard = hear(data, frame);
        if (heard?.kind === 'set')
          expect((data as { type: unknown }).type).toBe('transition-atlas:set');
        else if (heard) expect(heard.kind).toBe('measure');
      }),
      { numRuns: 2000 },
    );
  });
  test('a wish carries words alone, whatever was put in it', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            theme: fc.anything(),
            region: fc.anything(),
            colour: fc.anything(),
            language: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        (asked) => {
          const heard = hear({ ...asked, type: 'transition-atlas:set' }, alone);
          for (const value of Object.values(heard?.kind === 'set' ? heard.wish : {}))
            expect(value === null || (typeof value === 'string' && value.length <= 200)).toBe(true);
        },
      ),
    );
  });
});

test('however often it is asked, it speaks at most so often in any span', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 400 }), (steps) => {
      const pace = new Pace(80, 5, 1000);
      const spoken: number[] = [];
      let now = 0;
      for (const step of steps) {
        now += step;
        if (pace.wait(now) > 0) continue;
        pace.mark(now);
        spoken.push(now);
      }
      for (const [index, time] of spoken.entries()) {
        expect(time - (spoken[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(80);
        expect(time - (spoken[index - 5] ?? -Infinity)).toBeGreaterThanOrEqual(1000);
      }
    }),
  );
});
