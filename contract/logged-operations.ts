import { roles } from '#domain/access'
import { operationNames, operations } from './operations.ts'
import type { LoggedOperation } from './read-organisation-log.ts'

/** Does it leave a line in the organisation's log: does it ask for a role, or read a release? */
export function isLoggedOperation(what: unknown): what is LoggedOperation {
  return operationNames.some(
    (name) => name === what && (name === 'readRelease' || roles.some((role) => role === operations[name].need)),
  )
}
