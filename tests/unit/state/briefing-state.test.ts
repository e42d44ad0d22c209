import { describe, expect, it } from 'vitest';
import { defaultBriefing, idOf, stepOf, stepsOf } from '../../../src/domain/briefing';
import { BriefingState } from '../../../src/state/briefing.svelte';
import { OPENING, tinyEurope } from '../tiny-europe';

const fresh = () => new BriefingState(tinyEurope);
const idsOf = ({ briefing }: BriefingState) => briefing.entries.map(({ step }) => idOf(step));
const usual = stepsOf(tinyEurope).map(idOf);

describe('a step', () => {
  it('is found by its name, and by no other', () => {
    for (const step of stepsOf(tinyEurope)) expect(stepOf(idOf(step), tinyEurope)).toEqual(step);
    for (const id of ['', 'view:XX', 'view:theme', 'place:BO9', 'theme:__proto__', 'Opening'])
      expect(stepOf(id, tinyEurope)).toBeNull();
  });

  it('of a place answers to the name that earlier links have for it', () => {
    expect(stepOf('pilot:BO1', tinyEurope)).toEqual({ kind: 'place', region: 'BO1' });
    expect(stepOf('pilot:BO9', tinyEurope)).toBeNull();
  });

  it('that is a view is named by what it asks', () => {
    const question = { theme: 'mending', region: 'BO1', colour: 'unemployment' } as const;
    const step = { kind: 'view', question } as const;
    expect(idOf(step)).toBe('view:mending:BO1:unemployment');
    expect(stepOf('view:mending:BO1:unemployment', tinyEurope)).toEqual(step);
    // Another order is another name, and a region that has no part in the theme is no view.
    expect(stepOf('view:BO1:mending:unemployment', tinyEurope)).toBeNull();
    expect(stepOf('view:weaving:AL', tinyEurope)).toBeNull();
  });
});

describe('a briefing under a presenter’s hand', () => {
  it('begins as it comes with the map, and goes back to it', () => {
    const state = fresh();
    state.move('map', 5);
    state.plan(3);
    state.reset();
    expect(state.briefing).toEqual(defaultBriefing(tinyEurope));
  });

  it('has a step moved to any place, and past the ends to the ends', () => {
    const state = fresh();
    state.move('map', 0);
    expect(idsOf(state).slice(0, 2)).toEqual(['map', 'opening']);
    state.move('map', 99);
    expect(idsOf(state).at(-1)).toBe('map');
    state.move('map', -4);
    expect(idsOf(state)[0]).toBe('map');
    state.move('nobody', 2);
    expect(idsOf(state)).toHaveLength(usual.length);
  });

  it('has what was left out brought back where it usually stands', () => {
    const state = fresh();
    for (const id of ['theme:teaching', 'place:BO1']) expect(state.leaveOut(id)).toBe(true);
    expect(state.leftOut.map(idOf)).toEqual(['theme:teaching', 'place:BO1']);
    state.bringBack('place:BO1');
    state.bringBack('theme:teaching');
    expect(idsOf(state)).toEqual(usual);
    state.bringBack('theme:teaching');
    expect(idsOf(state)).toEqual(usual);
  });

  it('keeps its last slide', () => {
    const state = new BriefingState(tinyEurope, {
      minutes: 5,
      entries: [{ step: { kind: 'map' } }],
    });
    expect(state.leaveOut('map')).toBe(false);
    expect(idsOf(state)).toEqual(['map']);
  });

  it('takes a view once, before what closes it', () => {
    const state = fresh();
    const view = { ...OPENING, region: 'BO1' };
    expect(state.add(view)).toBe(true);
    expect(state.add(view)).toBe(false);
    const ids = idsOf(state);
    expect(ids[ids.indexOf('view:BO1') + 1]).toBe('sum');
  });

  it('has our words again when the presenter’s are taken away', () => {
    const state = fresh();
    state.write('map', { title: 'Look here', notes: 'Wait.' });
    expect(state.briefing.entries[1]).toEqual({
      step: { kind: 'map' },
      title: 'Look here',
      notes: 'Wait.',
    });
    state.write('map', { title: '' });
    expect(state.briefing.entries[1]).toEqual({ step: { kind: 'map' }, notes: 'Wait.' });
    state.write('map', { notes: '' });
    expect(state.briefing).toEqual(defaultBriefing(tinyEurope));
  });

  it('lasts a length that a briefing can have', () => {
    const state = fresh();
    for (const [asked, planned] of [
      [7.4, 7],
      [0, 1],
      [9999, 600],
      [NaN, 600],
    ] as const) {
      state.plan(asked);
      expect(state.briefing.minutes).toBe(planned);
    }
  });
});
