import type { DayToken } from './day-tokens.ts'

/** A phrase parted into what names the day and what names a time of that day. */
export type Parted = { day: DayToken[]; time: DayToken[] }

/** Each way to write a time, over tokens. `morgen` behind a day is its morning. */
const times: RegExp[] = [
  /part at \d{1,2}(?: oclock)?/,
  /(?:at )?clock(?: oclock)?/,
  /at \d{1,2}(?: oclock)?/,
  /(?:at )?\d{1,2}(?:\.\d\d)? oclock/,
  /O1 thing/,
  // A number past 12 behind the dot is no month.
  /(?<=(?:W\d|D\d) )(?:at )?(?:[01]?\d|2[0-3])\.(?:1[3-9]|[2-5]\d)/,
  /(?:early|late)(?= (?:(?:on|this|next|coming) )*[WD]\d)/,
  /(?:in (?:the )?|on (?:the )?|at (?:the )?|(?:before|after) (?:the )?)?part/,
  /(?<=(?:W\d|D\d) )oclock/,
  /(?<=(?:W\d|D0) )D1(?=$)/,
]

/**
 * Takes the time of day out of a phrase: a promise is due on a day, and its time stays in its words.
 * `this afternoon`, `tonight` and `heute Abend` are today; a time alone names no day.
 */
export function partTime(words: readonly DayToken[]): Parted {
  const tokens = words.map((word, at) =>
    isMorning(word, words[at - 1], words[at + 1]) ? { ...word, token: 'oclock' } : word,
  )
  for (const pattern of times) {
    const said = tokens.map(({ token }) => token).join(' ')
    const found = pattern.exec(said)
    if (!found || !isWhole(said, found)) continue
    const from = said.slice(0, found.index).split(' ').filter(Boolean).length
    const to = from + found[0].split(' ').length
    // "The start" of a day is no time of it.
    if (/^(?:early|late)$/.test(found[0]) && !/^(?:early|late|sp(?:ä|ae)t)$/i.test(tokens[from]?.text ?? '')) continue
    const day = [...tokens.slice(0, from), ...tokens.slice(to)]
    if (day.length === 1 && day[0]?.token === 'this') {
      return { day: [{ token: 'D0', text: '' }], time: tokens.slice(from, to) }
    }
    const more = partTime(day)
    return { day: more.day, time: tokens.filter((one) => !day.includes(one) || more.time.includes(one)) }
  }
  const tonight = tokens.filter(({ token }) => token === 'tonight')
  if (tonight.length > 0) {
    return { day: tokens.map((one) => (one.token === 'tonight' ? { ...one, token: 'D0' } : one)), time: tonight }
  }
  return { day: [...tokens], time: [] }
}

/** `10 am`, `Fri AM`: the German word for "on" is an English morning behind a number, or behind a day at the end. */
function isMorning({ text }: DayToken, before: DayToken | undefined, next: DayToken | undefined): boolean {
  return /^(?:a\.?m|p\.m)\.?$/i.test(text) && (next ? /^\d{1,2}$/ : /^(?:\d{1,2}|[WD]\d)$/).test(before?.token ?? '')
}

function isWhole(said: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length
  return (found.index === 0 || said[found.index - 1] === ' ') && (end === said.length || said[end] === ' ')
}
