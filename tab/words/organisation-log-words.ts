import type { Language } from './language.ts'
import { organisationLogEnglish } from './en/organisation-log.ts'
import { organisationLogGerman } from './de/organisation-log.ts'

/** Words of the page about what was done with a role. A sentence missing in one language is a type error. */
export type OrganisationLogWords = typeof organisationLogEnglish

const languages: Record<Language, OrganisationLogWords> = { en: organisationLogEnglish, de: organisationLogGerman }

export function organisationLogWords(language: Language): OrganisationLogWords {
  return languages[language]
}
