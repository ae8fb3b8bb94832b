/**
 * Why a part of a job failed, as far as somebody can do something about it.
 * mail-denied, sender-missing, mail-address, mail-refused: the mail certainly did not leave; mail-unknown: it may have left;
 * directory-denied, directory-shrunk, settings-denied, calendar-denied: what the directory or a mailbox does not open;
 * pilot-empty; no-token; storage-denied; busy: asked to wait again and again; no-answer; no-reason: it ended without a word.
 */
export type FailureCause =
  | 'mail-denied'
  | 'sender-missing'
  | 'mail-address'
  | 'mail-refused'
  | 'mail-unknown'
  | 'directory-denied'
  | 'directory-shrunk'
  | 'settings-denied'
  | 'calendar-denied'
  | 'pilot-empty'
  | 'no-token'
  | 'storage-denied'
  | 'busy'
  | 'no-answer'
  | 'no-reason'
  | 'other'

/** What a part notes when it is not known whether its mail left. */
export const notKnownNote = 'Not known whether it was sent, so it is not sent again'
/** What a part notes when the mail was refused. */
export const refusedNote = 'Refused'

type Rule = { cause: FailureCause; is: RegExp }

/** The first rule that fits decides, so what is certain comes before what is general. */
const rules: readonly Rule[] = [
  { cause: 'mail-unknown', is: new RegExp(`^${notKnownNote}`) },
  { cause: 'no-token', is: /\bNoToken\b|\bgot no token\b|: 401 |^Refused: 401 / },
  { cause: 'mail-address', is: /^Refused: 400 |ErrorInvalidRecipients/ },
  { cause: 'mail-denied', is: /^Refused: 403 / },
  { cause: 'sender-missing', is: /^Refused: 404 |^Refused: .*(?:MailboxNotEnabledForRESTAPI|ErrorInvalidUser)/ },
  { cause: 'settings-denied', is: /\/mailboxSettings: 403 / },
  { cause: 'calendar-denied', is: /\/calendarView: 403 / },
  { cause: 'directory-denied', is: /\/v1\.0\/(?:users|groups)[^:]*: 403 / },
  { cause: 'directory-shrunk', is: /^The directory answered \d+ of \d+ people/ },
  { cause: 'pilot-empty', is: /^The pilot group has no members/ },
  { cause: 'storage-denied', is: /Authorization(?:Permission|Failure)|ForbiddenByRbac|does not have .* permission/ },
  { cause: 'busy', is: /\b(?:429|50[0-4])\b|ServerBusy|ServiceUnavailable|TooManyRequests/ },
  { cause: 'no-answer', is: /no answer|No answer|Timeout|NetworkError|ETIMEDOUT|ECONN|ENOTFOUND|socket/ },
  { cause: 'mail-refused', is: new RegExp(`^${refusedNote}: `) },
  { cause: 'no-reason', is: /^Given up after five attempts/ },
]

/**
 * Reads the cause from what a part noted when it ended: status and code of the answer, never a person's words.
 *
 * Example: `Refused: 403 ErrorAccessDenied` is `mail-denied`; what fits no rule is `other`.
 */
export function failureCause(note: string): FailureCause {
  return rules.find(({ is }) => is.test(note))?.cause ?? 'other'
}

/** May a mail that failed for this cause be sent again? Only where it is certain that none has left. */
export function maySendAgain(cause: FailureCause): boolean {
  return cause !== 'mail-unknown'
}
