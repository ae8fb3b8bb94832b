import type { FailureCause } from '#domain/operations/failure-cause'

/** What happened to so many parts, and what somebody can do about it. */
export type CauseWords = Record<FailureCause, { what: (count: number) => string; remedy: string }>

const parts = (count: number) => (count === 1 ? '1 part' : `${count} parts`)
const mails = (count: number) => (count === 1 ? '1 mail' : `${count} mails`)
const were = (count: number) => (count === 1 ? 'was' : 'were')

/** Why parts of a job failed, in English. */
export const failureEnglish: CauseWords = {
  'mail-denied': {
    what: (count) => `${mails(count)} ${were(count)} refused: the sender mailbox is not open to Throughline`,
    remedy:
      'Give the managed identity the Exchange role “Application Mail.Send” for the sender mailbox, and check that MAIL_SENDER names it.',
  },
  'sender-missing': {
    what: (count) => `${mails(count)} ${were(count)} refused: there is no such sender mailbox`,
    remedy: 'Create the mailbox that MAIL_SENDER names, or correct the setting.',
  },
  'mail-address': {
    what: (count) => `${mails(count)} ${were(count)} refused: the address takes no mail`,
    remedy: 'Look at these people’s mail address in the directory.',
  },
  'mail-refused': {
    what: (count) => `${mails(count)} ${were(count)} refused`,
    remedy: 'The service’s words below say why.',
  },
  'mail-unknown': {
    what: (count) => `Of ${mails(count)} nobody knows whether ${count === 1 ? 'it' : 'they'} went out`,
    remedy: 'Two mails would be worse than one too few, so nothing is sent again. Next Monday’s mail tells the rest.',
  },
  'directory-denied': {
    what: () => 'The directory does not open to Throughline',
    remedy: 'The permission User.Read.All of Graph is missing for the managed identity: grant it, then run the job.',
  },
  'directory-shrunk': {
    what: () => 'The directory answered far fewer people than are known',
    remedy:
      'Nothing was changed. If so many people really left, or a pilot group became smaller, the next nights will say so again.',
  },
  'settings-denied': {
    what: (count) => `Mailbox settings are closed to Throughline (${parts(count)})`,
    remedy:
      'Give the managed identity the Exchange role “Application MailboxSettings.Read”. Until then zones come from the directory.',
  },
  'calendar-denied': {
    what: (count) => `${parts(count)} failed: the calendar is closed to Throughline`,
    remedy: 'Give the managed identity the Exchange role “Application Calendars.Read” for these managers.',
  },
  'pilot-empty': {
    what: () => 'The pilot group has no members',
    remedy: 'Check that PILOT_GROUP_ID names the right group, and put people into it.',
  },
  'no-token': {
    what: (count) => `${parts(count)} failed: Throughline could not sign in to Microsoft 365`,
    remedy: 'Check that the function app has its managed identity and that the permissions of Graph are granted.',
  },
  'storage-denied': {
    what: (count) => `${parts(count)} failed: storage or Key Vault is closed to Throughline`,
    remedy: 'Deploy the template again: it holds the role assignments of the managed identity.',
  },
  busy: {
    what: (count) => `${parts(count)} failed: Microsoft 365 was busy and asked to wait`,
    remedy: 'Nothing to do: the next run tries again. If it stays, look at the health page of Microsoft 365.',
  },
  'no-answer': {
    what: (count) => `${parts(count)} failed: no answer came`,
    remedy: 'Nothing to do once: the next run tries again. If it stays, look at the network of the function app.',
  },
  'no-reason': {
    what: (count) => `${parts(count)} ended five times without a reason`,
    remedy:
      'The process was stopped in the middle, by a time limit or for memory. The log of the function app knows more.',
  },
  other: {
    what: (count) => `${parts(count)} failed`,
    remedy: 'The next run tries again. If it fails again, the service’s words below help whoever looks into the log.',
  },
}
