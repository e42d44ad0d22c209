import { expect, test } from 'vitest';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';

for (const path of ['', 'fr/']) {
  for (const dark of [false, true]) {
    test(`/${path} is quiet and accessible, ${dark ? 'dark' : 'light'}`, async () => {
      const { page, record } = await openPage({ path, dark });
      expect(await violations(page)).toEqual([]);
      await record.expectQuiet();
    });
  }
}
