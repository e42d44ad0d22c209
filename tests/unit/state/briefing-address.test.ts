import { describe, expect, it } from 'vitest';
import { writeAddress } from '../../../src/state/address';
import {
  readAdd,
  readFragment,
  withoutAdd,
  writeFragment,
} from '../../../src/state/briefing-address';
import { OPENING, tinyChoices } from '../tiny-europe';

describe('the address of a briefing', () => {
  it('keeps the briefing where a server never sees it', () => {
    expect(writeFragment('1.abc')).toBe('#b=1.abc');
    expect(writeFragment('')).toBe('');
    expect(readFragment('#b=1.abc')).toBe('1.abc');
    for (const hash of ['', '#map', '#b', '#a=1&b=2']) expect(readFragment(hash)).toBe('');
  });

  it('carries a view to be added, as the map writes it', () => {
    const view = { theme: 'mending', region: 'BO1', colour: 'unemployment' } as const;
    const add = encodeURIComponent(writeAddress(view, tinyChoices).replace('?', ''));
    expect(readAdd(`?add=${add}`, tinyChoices)).toEqual(view);
    expect(readAdd('?add=', tinyChoices)).toEqual(OPENING);
  });

  it('asks for the nearest view that there is, or for none', () => {
    expect(readAdd('?add=theme%3Dnonsense%26region%3DBO1', tinyChoices)).toEqual({
      ...OPENING,
      region: 'BO1',
    });
    expect(readAdd('?slide=map', tinyChoices)).toBeNull();
  });

  it('forgets the view when it has been added, and keeps the rest', () => {
    expect(withoutAdd('?add=theme%3Dmending&slide=place:BO1&tag=a')).toBe('?slide=place:BO1&tag=a');
    expect(withoutAdd('?add=')).toBe('');
  });
});
