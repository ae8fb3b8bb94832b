import { readInstant } from '../sandbox/clock/read-instant.ts'

/** Says on which day and at which hour tests live. */
export const todayVariable = 'THROUGHLINE_TODAY'
/** A Thursday afternoon in Europe, an ordinary one. */
const usual = '2026-10-15T15:02+02:00'

/**
 * The instant (epoch milliseconds) at which every test file begins: that of THROUGHLINE_TODAY, written as for
 * `npm start -- --today`, or the usual one. Throws one sentence when there is no such day.
 */
export function today(): number {
  return readInstant(process.env[todayVariable] || usual, todayVariable)
}
