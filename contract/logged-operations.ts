/**
 * What is written to the organisation's log: every operation that asks for a role (a test holds that none is missing), and
 * the reading of a release by somebody who holds HR's.
 */
export const loggedOperations = [
  'openHrDesk',
  'readRelease',
  'exportRelease',
  'importFigures',
  'removeFigure',
  'importSegments',
  'removeSegments',
  'readRuns',
  'runJob',
  'readDeliveries',
  'sendDigestsAgain',
  'erasePerson',
] as const
export type LoggedOperation = (typeof loggedOperations)[number]

/** What is written there and is no operation: the first release with other constants, which a deployment sets. */
export const loggedChange = 'changePublishRules'
/** What a line of the organisation's log is about. */
export type LoggedDeedKind = LoggedOperation | typeof loggedChange

/** Is it something that leaves a line in the organisation's log? */
export function isLoggedDeed(what: unknown): what is LoggedDeedKind {
  return what === loggedChange || loggedOperations.some((name) => name === what)
}
