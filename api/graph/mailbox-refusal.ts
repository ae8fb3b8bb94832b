import { GraphTrouble } from './request/graph-trouble.ts'

const noMailbox = new Set([
  'mailboxnotenabledforrestapi',
  'resourcenotfound',
  'errorinvaliduser',
  'request_resourcenotfound',
])
const denied = new Set(['erroraccessdenied', 'accessdenied', 'authorization_requestdenied'])

/**
 * Is this failure a state of the person rather than trouble? Undefined when it is trouble.
 *
 * The same missing mailbox answers with one code today and another tomorrow, so all of them count. Codes are compared
 * without case: documentation and service disagree about it.
 */
export function mailboxRefusal(error: unknown): 'no-mailbox' | 'denied' | undefined {
  if (!(error instanceof GraphTrouble)) return undefined
  const code = error.code.toLowerCase()
  if (error.status === 404 && noMailbox.has(code)) return 'no-mailbox'
  if (error.status === 403 && denied.has(code)) return 'denied'
  return undefined
}
