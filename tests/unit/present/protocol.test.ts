import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isThere,
  readFromPresenter,
  readFromStage,
  tokenFrom,
  tokenOf,
  windowName,
  write,
  type FromPresenter,
  type FromStage,
} from '../../../src/stages/present/presenter/protocol';

const TOKEN = tokenFrom(new Uint8Array(16).fill(171));

const id = fc.string({ minLength: 1, maxLength: 200 });
const time = fc.option(fc.double({ min: 1, max: 1e15, noNaN: true }), { nil: null });
const screen = fc.constantFrom('shown' as const, 'black' as const, 'white' as const);
const fromPresenter: fc.Arbitrary<FromPresenter> = fc.oneof(
  time.map((began) => ({ kind: 'hello' as const, began })),
  fc.oneof(
    fc
      .constantFrom('next', 'previous', 'first', 'last', 'black', 'white', 'reset')
      .map((kind) => ({ kind: 'wish' as const, wish: { kind } })),
    id.map((slide) => ({ kind: 'wish' as const, wish: { kind: 'slide' as const, slide } })),
    fc
      .option(id, { nil: null })
      .map((region) => ({ kind: 'wish' as const, wish: { kind: 'region' as const, region } })),
  ) as fc.Arbitrary<FromPresenter>,
);
const fromStage: fc.Arbitrary<FromStage> = fc.oneof(
  fc.constant({ kind: 'bye' as const }),
  fc
    .record({ slide: id, screen, region: fc.option(id, { nil: null }), began: time })
    .map((standing) => ({ kind: 'standing' as const, standing })),
);
/** As a window hands it on. */
const posted = (token: string, message: FromPresenter | FromStage) =>
  structuredClone(write(token, message)) as unknown;

test('each side understands what the other says, and only that', () => {
  fc.assert(
    fc.property(fromPresenter, (message) => {
      expect(readFromPresenter(posted(TOKEN, message), TOKEN)).toEqual(message);
      expect(readFromStage(posted(TOKEN, message), TOKEN)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fromStage, (message) => {
      expect(readFromStage(posted(TOKEN, message), TOKEN)).toEqual(message);
      expect(readFromPresenter(posted(TOKEN, message), TOKEN)).toBeNull();
    }),
  );
});

describe('a stranger', () => {
  test('who does not know the token is not heard', () => {
    fc.assert(
      fc.property(fc.string(), fromPresenter, fromStage, (token, one, other) => {
        fc.pre(token !== TOKEN);
        expect(readFromPresenter(posted(token, one), TOKEN)).toBeNull();
        expect(readFromStage(posted(token, other), TOKEN)).toBeNull();
      }),
    );
  });

  test('may post anything: nothing throws, nothing is taken for a message', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (data) => {
        expect(readFromPresenter(data, TOKEN)).toBeNull();
        expect(readFromStage(data, TOKEN)).toBeNull();
      }),
    );
  });

  test('who knows it can still not say what is not in the protocol', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (more, said) => {
        for (const kind of ['hello', 'wish', 'standing', 'bye', 'constructor', '__proto__']) {
          const data = {
            ...more,
            ...write(TOKEN, { kind: 'bye' }),
            kind,
            wish: said,
            standing: said,
          };
          const heard = readFromPresenter(data, TOKEN) ?? readFromStage(data, TOKEN);
          if (heard) expect(['hello', 'wish', 'standing', 'bye']).toContain(heard.kind);
        }
      }),
    );
  });

  test.each([
    [{ kind: 'wish', wish: { kind: 'leave' } }],
    [{ kind: 'wish', wish: { kind: 'slide', slide: '' } }],
    [{ kind: 'wish', wish: { kind: 'slide', slide: 'x'.repeat(201) } }],
    [{ kind: 'wish', wish: { kind: 'region', region: 7 } }],
    [{ kind: 'hello', began: Infinity }],
    [{ kind: 'hello', began: '1' }],
  ])('is not followed in %j', (message) => {
    const data = { ...write(TOKEN, { kind: 'bye' }), ...message };
    expect(readFromPresenter(data, TOKEN)).toBeNull();
  });
});

test('a window’s name carries the token over a reload, and only a name of ours does', () => {
  expect(tokenOf('presenter', windowName('presenter', TOKEN))).toBe(TOKEN);
  expect(tokenOf('stage', windowName('presenter', TOKEN))).toBeNull();
  expect(tokenOf('stage', '')).toBeNull();
  expect(tokenOf('stage', `atlas-stage-${TOKEN}x`)).toBeNull();
});

test('the other side is there until three beats are missed', () => {
  expect(isThere(null, 0)).toBe(false);
  expect(isThere(1000, 4000)).toBe(true);
  expect(isThere(1000, 4600)).toBe(false);
});
