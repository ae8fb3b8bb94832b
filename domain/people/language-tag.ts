/** A language tag in its usual form, `de-DE`; undefined for a text that is none. Underscores count as hyphens. */
export function languageTag(text: string | null | undefined): string | undefined {
  if (!text) return undefined
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
