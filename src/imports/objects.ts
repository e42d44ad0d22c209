import { TableError, type Cell } from '../data/table';

/**
 * A list of objects as records: the first is their names, in the order in which they first come. Of
 * GeoJSON the properties are taken (outlines come from NUTS), of an object the longest list in it.
 * What is nested is written as JSON, so that it is seen and not lost.
 *
 * @param text JSON
 * @throws {TableError} when it is no JSON or holds no list of objects
 */
export function readObjects(text: string): Cell[][] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TableError({ kind: 'broken-json', detail: (error as Error).message });
  }
  const objects = listIn(json).map((item) =>
    isObject(item) && item['type'] === 'Feature' && isObject(item['properties'])
      ? { ...('id' in item ? { id: item['id'] } : {}), ...item['properties'] }
      : item,
  );
  const names = new Set<string>();
  for (const object of objects) if (isObject(object)) for (const name in object) names.add(name);
  if (!names.size) throw new TableError({ kind: 'not-a-table' });
  return [
    [...names],
    ...objects.map((object) =>
      [...names].map((name) =>
        cellOf(isObject(object) && Object.hasOwn(object, name) ? object[name] : null),
      ),
    ),
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return [];
  const lists = Object.values(json).filter(Array.isArray);
  return lists.reduce<readonly unknown[]>(
    (best, list) => (list.length > best.length ? list : best),
    [],
  );
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
