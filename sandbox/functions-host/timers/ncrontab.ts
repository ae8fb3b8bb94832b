/**
 * The schedules of timer triggers: six fields (second, minute, hour, day, month, weekday), or five without the
 * seconds, always in UTC. A field is `*`, a number, a name (`mon`, `jan`), a range, a list or any of them with a
 * step. `0 0 3 * * 1-5` is 03:00 from Monday to Friday. Day and weekday must BOTH match, as NCrontab has it
 * (classic cron takes either).
 */
export type Schedule = { next(after: Date): Date }

type Field = { from: number; to: number; names?: readonly string[] }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const fields: readonly Field[] = [
  { from: 0, to: 59 },
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12, names: months },
  { from: 0, to: 6, names: weekdays },
]

/** Throws an error that names the field and the text it cannot read. */
export function parseSchedule(expression: string): Schedule {
  const parts = expression.trim().split(/\s+/)
  const six = parts.length === 5 ? ['0', ...parts] : parts
  if (six.length !== 6) throw new Error(`"${expression}" is no schedule: it needs five or six fields.`)
  const sets = six.map((part, at) => readField(part, fields[at] as Field, expression))
  return { next: (after) => nextMatch(sets, after, expression) }
}

function readField(text: string, field: Field, expression: string): Set<number> {
  const values = text.split(',').flatMap((part) => {
    const [span = '', step = '1'] = part.split('/')
    const [low, high = part.includes('/') ? undefined : low] = span === '*' ? [undefined, undefined] : span.split('-')
    const from = low === undefined ? field.from : readValue(low, field)
    const to = span === '*' || high === undefined ? field.to : readValue(high, field)
    const by = Number(step)
    if (!(from >= field.from && to <= field.to && from <= to && Number.isInteger(by) && by > 0)) {
      throw new Error(`"${part}" in the schedule "${expression}" is not within ${field.from} to ${field.to}.`)
    }
    return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by)
  })
  return new Set(values)
}

function readValue(text: string, field: Field): number {
  const named = field.names?.indexOf(text.slice(0, 3).toLowerCase()) ?? -1
  if (named >= 0) return named + field.from
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** Strides over whole months, days, hours and minutes that cannot match, so a yearly schedule costs a few steps. */
function nextMatch(sets: Set<number>[], after: Date, expression: string): Date {
  const [seconds, minutes, hours, days, monthsIn, weekdaysIn] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ]
  const at = new Date(Math.floor(after.getTime() / 1000) * 1000 + 1000)
  const giveUpAt = after.getTime() + 5 * 366 * 86_400_000
  while (at.getTime() < giveUpAt) {
    if (!monthsIn.has(at.getUTCMonth() + 1)) {
      at.setUTCMonth(at.getUTCMonth() + 1, 1)
      at.setUTCHours(0, 0, 0)
    } else if (!days.has(at.getUTCDate()) || !weekdaysIn.has(at.getUTCDay())) {
      at.setUTCDate(at.getUTCDate() + 1)
      at.setUTCHours(0, 0, 0)
    } else if (!hours.has(at.getUTCHours())) at.setUTCHours(at.getUTCHours() + 1, 0, 0)
    else if (!minutes.has(at.getUTCMinutes())) at.setUTCMinutes(at.getUTCMinutes() + 1, 0)
    else if (!seconds.has(at.getUTCSeconds())) at.setUTCSeconds(at.getUTCSeconds() + 1)
    else return at
  }
  throw new Error(`The schedule "${expression}" never comes round.`)
}
