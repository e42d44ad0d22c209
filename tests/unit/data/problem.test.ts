import { expect, it } from 'vitest';
import { DataProblem, DataProblems, refuse } from '../../../src/data/problem';

it('says file, record, field and what is wrong in one line', () => {
  expect(new DataProblem('pilots.json', '14 (cantabria)', 'region', 'missing').message).toBe(
    'pilots.json, record 14 (cantabria), "region": missing',
  );
});

it('leaves out what is not known', () => {
  expect(new DataProblem('pilots.json', null, null, 'cut off').message).toBe(
    'pilots.json: cut off',
  );
});

it('leads with the first of many problems and counts the rest', () => {
  const first = new DataProblem('a.json', null, 'x', 'missing');
  const second = new DataProblem('a.json', null, 'y', 'missing');
  const all = new DataProblems([first, second, second]);
  expect(all.message).toBe('a.json, "x": missing (and 2 more)');
  expect(all.problems).toHaveLength(3);
  expect(all.file).toBe('a.json');
});

it('refuses nothing when nothing is wrong', () => {
  expect(() => refuse([])).not.toThrow();
});
