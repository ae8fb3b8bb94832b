import type { Language } from './language.ts'
import { templateEnglish } from './en/template.ts'
import { templateGerman } from './de/template.ts'

/** Everything the templates say. Loaded with them. */
export type TemplateWords = typeof templateEnglish
export type { Template, TemplateName } from './en/template.ts'

const languages: Record<Language, TemplateWords> = { en: templateEnglish, de: templateGerman }

export function templateWords(language: Language): TemplateWords {
  return languages[language]
}
