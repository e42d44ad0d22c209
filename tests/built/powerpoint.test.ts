/** What programs make of a deck: Microsoft's own validator, and LibreOffice where it is installed. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import validate from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { stepOf } from '../../src/domain/briefing';
import { writePptx } from '../../src/exports/pptx';
import { slidesOf } from '../../src/scene/slides';
import { LANGUAGES } from '../../src/text/languages';
import { real } from '../render/real';
import { deck, oneOfEach, openPackage } from '../unit/exports/real-deck';

const run = promisify(execFile);
const PATIENCE = 240_000;

describe('the Open XML SDK', async () => {
  const whole = await deck('en');
  const { programme } = whole.facts;
  // What only a presenter's view has: a legend on the map, an edge on a bar, a region without data.
  const facts = {
    ...whole.facts,
    programme: {
      ...programme,
      places: programme.places.map((one) => (one.id === 'DED' ? { ...one, values: {} } : one)),
    },
  };
  const steps = ['view:ES13:unemployment', 'view:decarbonisation:DED', 'view:gdp-per-head'];
  const entries = steps.map((id) => ({ step: stepOf(id, programme)! }));
  const views = slidesOf(facts, whole.shapes, { minutes: 1, entries }, real('en').text);
  const slides = [...oneOfEach(whole.slides), ...views];
  const file = writePptx({ ...whole, facts, slides });

  test('does find what is wrong', { timeout: PATIENCE }, async () => {
    const parts = unzipSync(writePptx({ ...whole, slides: slides.slice(0, 1) }));
    const slide = new TextDecoder().decode(parts['ppt/slides/slide1.xml']);
    parts['ppt/slides/slide1.xml'] = new TextEncoder().encode(
      slide.replace('<p:clrMapOvr>', '<p:timing/><p:clrMapOvr>'),
    );
    expect(await validate(zipSync(parts), 'pptx', 'Microsoft365')).not.toEqual([]);
  });

  test('finds nothing wrong with a deck', { timeout: PATIENCE }, async () => {
    expect(await validate(file, 'pptx', 'Microsoft365')).toEqual([]);
  });

  test('finds nothing wrong with a chart’s workbook', { timeout: PATIENCE }, async () => {
    const { paths, bytes } = openPackage(file);
    const book = bytes(paths.find((path) => path.endsWith('.xlsx'))!);
    expect(await validate(book, 'xlsx', 'Microsoft365')).toEqual([]);
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const libreOffice = hasLibreOffice();
if (!libreOffice) console.log('LibreOffice is not installed: no deck is opened with it.');

test.skipIf(!libreOffice).each(LANGUAGES)(
  'LibreOffice makes a page of each slide ($id)',
  { timeout: PATIENCE },
  async ({ id: language }) => {
    const whole = await deck(language);
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    try {
      writeFileSync(join(folder, `${language}.pptx`), writePptx(whole));
      await run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, `${language}.pptx`),
      ]);
      const pdf = readFileSync(join(folder, `${language}.pdf`), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(whole.slides.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
