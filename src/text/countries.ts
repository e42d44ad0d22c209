/** Where Eurostat's codes of countries are not ISO's. */
const ISO: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/**
 * A country's name in a language.
 * @param code Eurostat's, two letters
 * @param locale as `Intl` wants it
 * @returns the code itself where the language has no name for it
 */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(ISO[code] ?? code) ?? code;
  } catch {
    // Intl refuses what has not the form of a code.
    return code;
  }
}
