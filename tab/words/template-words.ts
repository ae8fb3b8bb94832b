import type { Language } from './language.ts'
import { templateEnglish } from './template-english.ts'
import { templateGerman } from './template-german.ts'

/** Everything the templates say. Loaded with them. */
export type TemplateWords = typeof templateEnglish
export type { Template, TemplateName } from './template-english.ts'

const languages: Record<Language, TemplateWords> = { en: templateEnglish, de: templateGerman }

export function templateWords(language: Language): TemplateWords {
  return languages[language]
}
