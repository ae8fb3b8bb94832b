/** How a person's mailbox is set up. What it does not say, or says in a form we do not know, is left out. */
export type MailboxSettings = {
  /** IANA zone. */
  zone?: string
  /** Language tag such as `de-DE`. */
  language?: string
  /** 1 = Monday to 7 = Sunday. */
  workdays?: number[]
}

export type MailboxSettingsAnswer =
  | { kind: 'read'; settings: MailboxSettings }
  | { kind: 'no-mailbox' }
  | { kind: 'denied' }

export interface MailboxSettingsReader {
  settingsOf(oid: string): Promise<MailboxSettingsAnswer>
}
