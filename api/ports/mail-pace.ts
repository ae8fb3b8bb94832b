/** How fast mails leave a mailbox, over all instances of the app: Exchange takes some thirty a minute and refuses the rest. */
export interface MailPace {
  /**
   * Takes one of the places of this minute. Gives how many seconds to wait when there is none left; undefined when the
   * mail may leave now. `now` is UTC, ISO.
   */
  take(mailbox: string, now: string): Promise<number | undefined>
}
