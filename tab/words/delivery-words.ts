import { deliveryEnglish } from './en/delivery.ts'
import { deliveryGerman } from './de/delivery.ts'
import type { Language } from './language.ts'

/** Words of the page about the weekly mails. A sentence missing in one language is a type error. */
export type DeliveryWords = typeof deliveryEnglish

const languages: Record<Language, DeliveryWords> = { en: deliveryEnglish, de: deliveryGerman }

export function deliveryWords(language: Language): DeliveryWords {
  return languages[language]
}
