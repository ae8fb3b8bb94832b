import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readInstant } from '../clock/read-instant.ts'

export type StartOptions = {
  people: number
  port: number | undefined
  keep: string | undefined
  /** The instant at which the sandbox begins, in epoch milliseconds; undefined: the machine's now. */
  today: number | undefined
  asJson: boolean
  /** Pages and API follow every edit of their sources. */
  followsSources: boolean
  isTalkative: boolean
}

export const usage = `npm start -- [--small | --people N] [--port N] [--keep DIR] [--today DAY] [--json] [--dev] [--verbose]

  --small      an organisation of 60 people instead of 1,000: open in half a minute instead of two
  --people N   any other size from 60 up
  --port N     the address to open; without it a free port is found
  --keep DIR   keeps what is written, for the next start with the same DIR
  --today DAY  the day and hour at which it begins, such as 2027-03-26T16:40+01:00
  --json       one line of JSON on standard output once everything is ready, for programs
  --dev        pages and API follow every edit of their sources, as npm run dev
  --verbose    everything that the API logs
  --help       this text`

/** What to expect of the first start of a day, so that nobody wonders whether it hangs. */
export function expectation(people: number): string {
  if (people <= 60) return 'An organisation of 60 people is made up and lives through some weeks: about half a minute.'
  return `An organisation of ${people.toLocaleString('en-GB')} people is made up and lives through some weeks: about two minutes. With --small, 60 people, half a minute.`
}

/**
 * Reads the command line. A folder is meant from where the person stands (`from`), which npm leaves on its way.
 * Throws an error that says in one sentence what is wrong; for an option that there is not, the usage comes with it.
 */
export function readOptions(args: readonly string[], from = process.env['INIT_CWD'] ?? process.cwd()): StartOptions {
  const { values } = read(args)
  const people = values.people === undefined ? (values.small ? 60 : 1000) : wholeNumber('--people', values.people, 60)
  const { today } = values
  return {
    people,
    port: values.port === undefined ? undefined : wholeNumber('--port', values.port, 1, 65_535),
    keep: values.keep === undefined ? undefined : resolve(from, values.keep),
    today: today === undefined ? undefined : readInstant(today, '--today'),
    asJson: values.json ?? false,
    followsSources: values.dev ?? false,
    isTalkative: values.verbose ?? false,
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        small: { type: 'boolean' },
        people: { type: 'string' },
        port: { type: 'string' },
        keep: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
        dev: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}

function wholeNumber(flag: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
    throw new Error(`${flag} takes a whole number ${range}, not "${text}".`)
  }
  return number
}
