import { tokensIn } from '../day-tokens.ts'
import { isDated } from './amounts.ts'
import { isLimit } from './limits.ts'

/** A time that is longer than a day, over tokens: a quarter, a numbered week. */
const period = /^(?:Q\d(?: \d{2,4})?|(?:kw|week) \d{1,2}|\d{1,2}\. kw)$/

/** Does a phrase, folded, name a time longer than a day by itself? */
export function isPeriod(words: string): boolean {
  return period.test(tokensIn(words))
}

/**
 * Is the time behind `before` what something is about: "report Q1", "Bericht KW 3", "plan for next week"? By itself it is
 * the day only of something that is named whole: "send the plan Q1".
 */
export function isLabel(before: readonly string[], text: string, words: string): boolean {
  const said = tokensIn(words)
  if (/^for (?:the )?(?:(?:this|next|coming|afternext) (?:week|month|quarter|year)|Q\d|kw|week \d)/.test(said))
    return true
  if (/deadline (?:for|on|to) /.test(words) || (/\b(?:date|datum)$/.test(text) && !isLimit(words))) return true
  if (/^for\b/.test(said) && /\b(?:calendars?|diary|slot|room|meeting|reminder|kalender|raum|termin)$/.test(text))
    return true
  return period.test(said) && !isDated(before, text)
}
