import type { Language } from '../../../words/language.ts'

/** The address of the page about privacy, in this language and in the theme that the page around is painted in. */
export function privacyPage(language: Language): string {
  const { theme = '' } = document.documentElement.dataset
  return `about.html?${new URLSearchParams({ lang: language, theme })}#privacy`
}
