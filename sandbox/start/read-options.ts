import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type StartOptions = {
  people: number
  port: number | undefined
  keep: string | undefined
  asJson: boolean
  isTalkative: boolean
}

export const usage = `npm start -- [--small | --people N] [--port N] [--keep DIR] [--json] [--verbose]

  --small      an organisation of 60 people instead of 1,000
  --people N   any other size from 60 up
  --port N     the address to open; without it a free port is found
  --keep DIR   keeps what is written, for the next start with the same DIR
  --json       one line of JSON on standard output once everything is ready, for programs
  --verbose    everything that the API logs`

/**
 * Reads the command line. A folder is meant from where the person stands (`from`), which npm leaves on its way.
 * Throws an error that says what is wrong and shows the usage.
 */
export function readOptions(args: readonly string[], from = process.env['INIT_CWD'] ?? process.cwd()): StartOptions {
  const { values } = read(args)
  const people = values.people === undefined ? (values.small ? 60 : 1000) : wholeNumber('--people', values.people, 60)
  return {
    people,
    port: values.port === undefined ? undefined : wholeNumber('--port', values.port, 1),
    keep: values.keep === undefined ? undefined : resolve(from, values.keep),
    asJson: values.json ?? false,
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
        json: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}

function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`${flag} takes a whole number from ${least} up, not "${text}".\n\n${usage}`)
  }
  return number
}
