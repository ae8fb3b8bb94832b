import { underWay } from './under-way.ts'

/** Names and codes of errors are words of a program: `RestError`, `AADSTS65001`. Anything else could be somebody's id. */
const word = /^[A-Za-z][A-Za-z0-9_.]{0,59}$/
const mostCauses = 4

/**
 * One line for IT about trouble: what happened, in our words, then the error's name, status and code, where it was
 * thrown, and the operation with its trace code. Never the error's own text: that of a storage call holds the address of
 * a row, which is two people's ids, and others repeat what they were given.
 *
 * Example: `a home page will follow tonight: RestError status=503 code=ServerBusy at=main.js:52:10 openPair TL-2345-6789`
 */
export function logLine(what: string, trouble: unknown): string {
  const chain = causesOf(trouble)
  const name = chain.map((each) => wordIn(each.name) ?? 'Error').join('<')
  const status = chain.map(statusOf).find((each) => each !== undefined)
  const code = chain.map(({ code: each }) => wordIn(each)).find((each) => each !== undefined)
  const at = chain.map(({ stack }) => placeIn(stack)).find((each) => each !== undefined)
  const { operation, trace } = underWay.getStore() ?? {}
  const facts = [named('status', status), named('code', code), named('at', at), operation, trace]
  return `${what}: ${[name || 'Error', ...facts].filter((each) => each !== undefined).join(' ')}`
}

type Trouble = { name?: unknown; code?: unknown; status?: unknown; statusCode?: unknown; stack?: unknown }

/** The error and what caused it, outermost first. */
function causesOf(trouble: unknown, depth = 0): Trouble[] {
  if (typeof trouble !== 'object' || trouble === null || depth >= mostCauses) return []
  return [trouble, ...causesOf((trouble as { cause?: unknown }).cause, depth + 1)]
}

function wordIn(text: unknown): string | undefined {
  return typeof text === 'string' && word.test(text) ? text : undefined
}

function statusOf({ status, statusCode }: Trouble): number | undefined {
  const given = status ?? statusCode
  return typeof given === 'number' && given > 0 ? given : undefined
}

/** File, line and column of the first of our own lines, without the folder. */
function placeIn(stack: unknown): string | undefined {
  if (typeof stack !== 'string') return undefined
  return /^ {4}at .*?([a-z][a-z.-]{0,50}\.[cm]?[jt]s:\d{1,7}:\d{1,6})\)?$/m.exec(stack)?.[1]
}

function named(name: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${name}=${value}`
}
