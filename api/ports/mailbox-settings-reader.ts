import type { WorkHours } from '#domain/people/work-hours'

/** Whose a mailbox is when it is no person's. */
export const mailboxPurposes = ['room', 'equipment', 'shared'] as const
export type MailboxPurpose = (typeof mailboxPurposes)[number]

/** How a person's mailbox is set up. What it does not say, or says in a form we do not know, is left out. */
export type MailboxSettings = {
  /** IANA zone. */
  zone?: string
  /** Language tag such as `de-DE`. */
  language?: string
  /** 1 = Monday to 7 = Sunday. */
  workdays?: number[]
  /** Full hours that hold all of the working time. */
  hours?: WorkHours
  /** The name of a zone that nobody here knows. */
  unknownZone?: string
  /** Absent for a person's mailbox. */
  purpose?: MailboxPurpose
}

export type MailboxSettingsAnswer =
  | { kind: 'read'; settings: MailboxSettings }
  | { kind: 'no-mailbox' }
  | { kind: 'denied' }

export interface MailboxSettingsReader {
  /**
   * `country`: two letters, because one zone name is two clocks on two sides of a border. `today`: a local date, because
   * some mailboxes describe a clock instead of naming a zone.
   */
  settingsOf(oid: string, where: { country: string | undefined; today: string }): Promise<MailboxSettingsAnswer>
}
