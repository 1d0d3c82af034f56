/** Languages older residents ask for first. The rest comes from the Unicode names of the runtime. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  gsg: 'Deutsche Gebärdensprache',
  ar: 'Arabisch',
  en: 'Englisch',
  es: 'Spanisch',
  fa: 'Persisch',
  fr: 'Französisch',
  pl: 'Polnisch',
  ru: 'Russisch',
  tr: 'Türkisch',
  uk: 'Ukrainisch',
  vi: 'Vietnamesisch',
};

/**
 * German name of a language code (BCP 47; gsg is ISO 639-3). Codes without a German name stand for themselves.
 * 'ru' => 'Russisch'; 'ku' => 'Kurdisch'; 'qzz' => 'qzz'. Build only: older browsers lack Intl.DisplayNames.
 */
export function languageLabel(code: string): string {
  return LANGUAGES[code] ?? new Intl.DisplayNames(['de'], { type: 'language' }).of(code) ?? code;
}
