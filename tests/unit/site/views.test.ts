import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { integrityOf, viewsOf } from '../../../scripts/views.mjs';
import type { PictureFile } from '../../../src/pictures';

const file = (view: string, form: 'wide' | 'square', language = 'en'): PictureFile => ({
  path: `pictures/${language}/${view}${form === 'square' ? '-square' : ''}`,
  svg: '<svg/>',
  query: view === 'europe' ? '' : `?theme=${view}`,
  title: `Title of ${view}`,
  alt: `What ${view} shows`,
  creator: 'Us',
  source: 'Source: a paper',
  rights: ['Data: free.', 'Boundaries: not.'],
  width: 1200,
  height: 675,
  language,
  view,
  kind: view === 'europe' ? 'whole' : 'theme',
  form,
  folder: '',
});
const drawn = {
  version: '2030-01-02',
  tables: [],
  files: ['europe', 'skills'].flatMap((view) =>
    (['en', 'fr'] as const).flatMap((language) => [
      file(view, 'wide', language),
      file(view, 'square', language),
    ]),
  ),
};
const element = { path: 'v/2030-01-02/embed.js', integrity: 'sha384-x' };

describe('the list of what can be copied', () => {
  test('has each view once, in the language that is asked for, with both forms', () => {
    const list = viewsOf(drawn, 'fr', element, 'https://example.org/');
    expect(list).toMatchObject({ version: '2030-01-02', site: 'https://example.org/', element });
    expect(list.views.map(({ id }) => id)).toEqual(['europe', 'skills']);
    expect(list.views[1]).toEqual({
      id: 'skills',
      kind: 'theme',
      query: '?theme=skills',
      title: 'Title of skills',
      alt: 'What skills shows',
      source: 'Source: a paper',
      rights: ['Data: free.', 'Boundaries: not.'],
      pictures: { wide: 'pictures/fr/skills', square: 'pictures/fr/skills-square' },
      share: 'share/fr/skills/',
      oembed: 'oembed/fr/skills.json',
    });
  });

  test('promises no oEmbed where the site does not know its address', () => {
    const { site, views } = viewsOf(drawn, 'en', element);
    expect(site).toBeNull();
    expect(views.map(({ oembed }) => oembed)).toEqual([null, null]);
  });
});

test('the sum of a script is the one that browsers compare', () => {
  const bytes = new TextEncoder().encode('alert(1)');
  expect(integrityOf(bytes)).toBe(
    `sha384-${createHash('sha384').update('alert(1)').digest('base64')}`,
  );
});
