import { Temporal } from 'temporal-polyfill'

const example = '2027-03-26T16:40+01:00'
const [firstYear, lastYear] = [2020, 2099]

/**
 * The instant (epoch milliseconds) that `2027-03-26T16:40+01:00` or `2027-03-26T15:40Z` means; a day alone means its
 * noon on this machine. `from` names the setting in what is thrown: one sentence, for a day or an hour that does not
 * exist, for another form, and for a year out of 2020 to 2099.
 */
export function readInstant(text: string, from: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2}))?$/.exec(text)
  if (!parts) throw new Error(`${from} takes a day, or a day and hour such as ${example}, not "${text}".`)
  const [, day = '', hour, offset] = parts
  if (!exists(() => Temporal.PlainDate.from(day))) {
    throw new Error(`${from} takes a day that exists, such as ${example}: there is no ${day}.`)
  }
  const year = Number(day.slice(0, 4))
  if (year < firstYear || year > lastYear) {
    throw new Error(`${from} takes a day from ${firstYear} to ${lastYear}, not ${day}.`)
  }
  if (hour === undefined) return new Date(`${day}T12:00:00`).getTime()
  const instant = exists(() => Temporal.Instant.from(`${day}T${hour}${offset}`))
  if (!instant) throw new Error(`${from} takes an hour that exists, such as ${example}, not ${hour}${offset}.`)
  return instant.epochMilliseconds
}

function exists<Made>(make: () => Made): Made | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
