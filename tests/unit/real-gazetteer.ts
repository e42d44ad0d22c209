import { readFileSync } from 'node:fs';
import { decodeGazetteer } from '../../src/data/gazetteer';

const FILE = new URL('../../static/boundaries/gazetteer.json', import.meta.url);

/** The file as it is served, for tests to break. */
export const gazetteerFile = (): Record<string, unknown> =>
  JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;

export const gazetteer = decodeGazetteer(gazetteerFile(), 'gazetteer.json');
