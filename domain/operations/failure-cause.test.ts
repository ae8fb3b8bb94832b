import { expect, it } from 'vitest'
import { failureCause, maySendAgain } from './failure-cause.ts'

const user = '/v1.0/users/a0000000-0000-4000-8000-000000000001'

it.each([
  ['Refused: 403 ErrorAccessDenied', 'mail-denied'],
  ['Refused: 403 ErrorSendAsDenied', 'mail-denied'],
  ['Refused: 404 ErrorInvalidUser', 'sender-missing'],
  ['Refused: 404 MailboxNotEnabledForRESTAPI', 'sender-missing'],
  ['Refused: 400 ErrorInvalidRecipients', 'mail-address'],
  ['Refused: 413 RequestEntityTooLarge', 'mail-refused'],
  ['Not known whether it was sent, so it is not sent again: 503 ServiceUnavailable', 'mail-unknown'],
  ['GET /v1.0/users: 403 Authorization_RequestDenied. Insufficient privileges.', 'directory-denied'],
  ['GET /v1.0/groups/1/members: 403 Authorization_RequestDenied. Insufficient privileges.', 'directory-denied'],
  [`GET ${user}/mailboxSettings: 403 ErrorAccessDenied. Access is denied.`, 'settings-denied'],
  [`GET ${user}/calendarView: 403 ErrorAccessDenied. Access is denied.`, 'calendar-denied'],
  [`GET ${user}/calendarView: 503 ServiceUnavailable. Please retry again later.`, 'busy'],
  [`GET ${user}/calendarView: 429 ApplicationThrottled. MailboxConcurrency.`, 'busy'],
  ['GET /v1.0/users: no answer NetworkError. fetch failed', 'no-answer'],
  ['GET /v1.0/users: no answer NoToken. The managed identity got no token for Graph', 'no-token'],
  ['No answer within 10000 ms', 'no-answer'],
  ['The directory answered 12 of 60 people. No reporting line was changed.', 'directory-shrunk'],
  ['The pilot group has no members. No reporting line was changed.', 'pilot-empty'],
  ['This request is not authorized to perform this operation. AuthorizationPermissionMismatch', 'storage-denied'],
  ['Given up after five attempts; the last one left no reason.', 'no-reason'],
  ['A pair changed again and again while its calendar was read', 'other'],
] as const)('%s: %s', (note, cause) => {
  expect(failureCause(note)).toBe(cause)
})

it('only a mail that may have left is never sent again', () => {
  expect(maySendAgain(failureCause('Not known whether it was sent, so it is not sent again: x'))).toBe(false)
  expect(maySendAgain(failureCause('Refused: 403 ErrorAccessDenied'))).toBe(true)
  expect(maySendAgain(failureCause('Given up after five attempts; the last one left no reason.'))).toBe(true)
})
