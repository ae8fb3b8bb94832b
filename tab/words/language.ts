/** The languages we speak. */
export type Language = 'en' | 'de'

/** Our language for a host's tag: German for every German, English for the rest. `languageOf('de-AT')` is `de`. */
export function languageOf(locale: string): Language {
  return /^de(-|_|$)/i.test(locale) ? 'de' : 'en'
}

/**
 * The tag that dates and numbers are written in: the host's own, so that a reader in Austria or Australia sees
 * their customary form, as long as its language is one we speak; else plain English.
 */
export function formatLocale(locale: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale.replaceAll('_', '-'))
    return tag && /^(en|de)\b/i.test(tag) ? tag : 'en-GB'
  } catch {
    return 'en-GB'
  }
}
