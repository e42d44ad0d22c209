import { expect, test } from 'vitest';
import { Download } from '../../../src/stages/builder/download.svelte';
import type { LocaleBundle, LocaleBundles } from '../../../src/stages/builder/locale-bundles';
import { tinyEurope } from '../tiny-europe';

const question = { theme: null, region: null, colour: 'theme' };
const view = (id: string) => ({ id, kind: 'whole', query: '', title: id });
const bundle = { language: 'en', views: { views: [view('europe'), view('other')] } };

test('one kit is made at a time, whatever is chosen meanwhile', async () => {
  let asked = 0;
  let never = false;
  const bundles = {
    of: () => {
      asked += 1;
      return never ? new Promise(() => {}) : Promise.resolve(bundle as unknown as LocaleBundle);
    },
  } as unknown as LocaleBundles;
  const download = new Download(question, tinyEurope, 'en', bundles, 'https://example.org/');
  await download.locale.load();
  never = true;
  asked = 0;
  const make = () => void download.makeKit(() => {}, new Date());
  make();
  expect(asked).toBe(1);
  download.choose('other');
  download.want('fr', true);
  expect(download.progress.kind).toBe('fetching');
  make();
  expect(asked).toBe(1);
});
