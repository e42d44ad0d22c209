import { textOf } from '../../data/table';
import { foldName } from '../search';
import { slug, unique } from './ids';
import type { ColumnReading } from './roles';
import type { PlacedRow } from './rows';

export interface Themes {
  readonly list: readonly { readonly id: string }[];
  readonly words: Readonly<Record<string, object>>;
  idOf(text: string): string;
}

/** The most frequent first, since they get the colours. */
export function themesOf(
  placed: readonly PlacedRow[],
  column: ColumnReading,
  other: string,
): Themes {
  const counts = new Map<string, number>();
  for (const { row } of placed) {
    const text = textOf(row.cells[column.index]!);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [ids, signs] = [new Set<string>(), new Set<string>()];
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  const themes = new Map(
    sorted.map((text) => {
      const name = text || other;
      return [text, { id: unique(slug(name) || 'theme', ids), name, sign: signOf(name, signs) }];
    }),
  );
  return {
    list: [...themes.values()].map(({ id }) => ({ id })),
    words: Object.fromEntries(
      [...themes.values()].map(({ id, name, sign }) => [id, { name, short: name, sign }]),
    ),
    idOf: (text) => themes.get(text)!.id,
  };
}

/** One or two signs that no other theme has: letters of its name, or else a number. */
function signOf(name: string, taken: Set<string>): string {
  const letters = foldName(name).toUpperCase().replace(/\s/g, '');
  const wanted = [
    letters.slice(0, 1),
    ...[...letters].slice(1).map((letter) => letters[0]! + letter),
    ...Array.from({ length: 99 }, (_, i) => `${i + 1}`),
  ];
  const sign = wanted.find((one) => /^\S{1,2}$/.test(one) && !taken.has(one))!;
  taken.add(sign);
  return sign;
}
