import type { Clock } from '#domain/time/written'

/** The languages we speak. */
export type Language = 'en' | 'de'

/** Our language for a host's tag: German for every German, English for the rest. `languageOf('de-AT')` is `de`. */
export function languageOf(locale: string): Language {
  return /^de(-|_|$)/i.test(locale) ? 'de' : 'en'
}

/**
 * The reader's tag with the clock that they chose, which whatever writes a time for it follows; without a choice the tag as
 * it is.
 *
 * Example: `en-GB` with `12` is `en-GB-u-hc-h12`, for which half past four is `4:30 pm`.
 */
export function clockedLocale(locale: string, clock: Clock | undefined): string {
  if (clock === undefined) return locale
  const hourCycle = clock === '12' ? 'h12' : 'h23'
  try {
    return new Intl.Locale(locale.replaceAll('_', '-'), { hourCycle }).toString()
  } catch {
    return new Intl.Locale(formatLocale(locale), { hourCycle }).toString()
  }
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
