import type { Language } from './language.ts'

/** Who reads what the box says it will be. `other` is the other person's first name. */
const english = {
  topic: (other: string) => `${other} sees it at once`,
  thanks: (other: string) => `${other} reads it. It stays with the two of you.`,
}

const german: typeof english = {
  topic: (other) => `${other} sieht es sofort`,
  thanks: (other) => `${other} liest es. Es bleibt bei Ihnen beiden.`,
}

export function kindWords(language: Language): typeof english {
  return language === 'de' ? german : english
}
