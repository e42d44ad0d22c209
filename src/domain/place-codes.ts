import type { Gazetteer, Unit } from '../data/gazetteer';
import { nutsCode } from './joins';

/** Countries of NUTS by ISO 3166-1 alpha-3. */
const ISO3 = new Map(
  (
    'ALB AL,AUT AT,BEL BE,BGR BG,CHE CH,CYP CY,CZE CZ,DEU DE,DNK DK,ESP ES,EST EE,FIN FI,FRA FR,' +
    'GBR UK,GRC EL,HRV HR,HUN HU,IRL IE,ISL IS,ITA IT,LIE LI,LTU LT,LUX LU,LVA LV,MKD MK,MLT MT,' +
    'MNE ME,NLD NL,NOR NO,POL PL,PRT PT,ROU RO,SRB RS,SVK SK,SVN SI,SWE SE,TUR TR'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A unit that a code means. `renamed`: it is a code from before the first vintage. */
export interface CodeHit {
  readonly unit: Unit;
  readonly how: 'code' | 'spelling' | 'renamed' | 'date';
}

/** The code that a text is, were it one: in capitals, without blanks nor a `NUTS 3:` or `TL2_` before it. */
export const bareCode = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^(NUTS|TL)[\s_-]?[0-3]?[\s:_-]+/, '')
    .replace(/\s/g, '');

/**
 * What a text means as a code: of any vintage, with `GR` for `EL` and `GB` for `UK`, a country's three
 * letters, or one of the seven that spreadsheets take for a day in December.
 */
export function readCode(text: string, gazetteer: Gazetteer): CodeHit[] {
  const code = bareCode(text);
  const ours = nutsCode(code);
  const hits: CodeHit[] = gazetteer.unitsOf(code).map((unit) => ({ unit, how: 'code' }));
  const spelt = (other: string) => {
    for (const unit of gazetteer.unitsOf(other)) hits.push({ unit, how: 'spelling' });
  };
  if (ours !== code) spelt(ours);
  spelt(ISO3.get(code) ?? '');
  const renamed = gazetteer.renamed(ours);
  if (renamed) hits.push({ unit: renamed, how: 'renamed' });
  if (hits.length) return hits;
  return codesOfDate(text).flatMap((code) =>
    gazetteer.unitsOf(code).map((unit) => ({ unit, how: 'date' as const })),
  );
}

const MONTH = 'd[eéi][czs][a-zé]*\\.?';
const GAP = '[\\s./-]+';
/** `Dec-01`, `Dez 2001`; `1-Dec`, `01. Dez`, `1-Dec-2020`; and days written in numbers, in three orders. */
const DATES = [
  `^${MONTH}${GAP}(?<part>\\d{1,4})$`,
  `^(?<day>\\d{1,2})${GAP}${MONTH}(${GAP}(?<year>\\d{4}))?$`,
  `^(?<year>\\d{4})-12-(?<day>\\d{2})([ T].*)?$`,
  `^(?<day>\\d{1,2})[./]12[./](?<year>\\d{4})$`,
  `^12/(?<day>\\d{1,2})/(?<year>\\d{4})$`,
].map((form) => new RegExp(form, 'i'));

/**
 * The codes of Saarland, DEC0 and DEC01 to DEC06, that a spreadsheet may have made this date of: it
 * reads the number as the day of this year, or as a year of the century with the first as its day. No
 * other NUTS code looks like a date. Two codes where both readings are possible.
 */
function codesOfDate(text: string): string[] {
  const found = DATES.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!found) return [];
  const year = Number(found.year ?? found.part);
  const day = Number(found.day ?? found.part);
  const numbers = new Set<number>();
  if (year >= 2000 && year <= 2006 && (found.part || day === 1)) numbers.add(year - 2000);
  if (found.part && day === 0) numbers.add(0);
  // There were no NUTS codes in 2000 to be typed: the year was made of DEC0.
  if (day >= 1 && day <= 6 && year !== 2000) numbers.add(day);
  return [...numbers].map((number) => (number ? `DEC0${number}` : 'DEC0'));
}
