import type { PublishRules } from '#domain/distribution/group'
import type { ActivityFeed } from '../ports/activity-feed.ts'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { SettingsFound } from '#domain/people/settle-settings'
import type { AccessLog } from '../ports/access-log.ts'
import type { BlockFactsStore } from '../ports/block-facts-store.ts'
import type { CalendarReader } from '../ports/calendar-reader.ts'
import type { Colleagues } from '../ports/colleagues.ts'
import type { DeliveryStore } from '../ports/delivery-store.ts'
import type { Directory } from '../ports/directory.ts'
import type { DigestWriter } from '../ports/digest-writer.ts'
import type { ExpiryStore } from '../ports/expiry-store.ts'
import type { FiguresChoice } from '../ports/figures-choice.ts'
import type { Holidays } from '../ports/holidays.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { MailSender } from '../ports/mail-sender.ts'
import type { MailboxSettingsReader } from '../ports/mailbox-settings-reader.ts'
import type { OrganisationLog } from '../ports/organisation-log.ts'
import type { OverviewStore } from '../ports/overview-store.ts'
import type { PairOutlines } from '../ports/pair-outlines.ts'
import type { PairStore } from '../ports/pair-store.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import type { PlanStore } from '../ports/plan-store.ts'
import type { PromiseTitles } from '../ports/promise-titles.ts'
import type { PulseStore } from '../ports/pulse-store.ts'
import type { ReleaseStore } from '../ports/release-store.ts'
import type { RunStore } from '../ports/run-store.ts'
import type { ImportedFigures } from '../ports/imported-figures.ts'
import type { SegmentStore } from '../ports/segment-store.ts'
import type { SyncStore } from '../ports/sync-store.ts'
import type { WayOut } from '../ports/way-out.ts'

/** Everything the jobs reach out to. Each job names the few it needs. */
export type JobPorts = {
  people: PeopleStore
  colleagues: Colleagues
  /** Zone and language of everybody of whom nothing is known. */
  organisation: SettingsFound
  pairs: PairStore
  outlines: PairOutlines
  titles: PromiseTitles
  /** Only for a mail, and only plans that were written before lists knew of habits. */
  plans: Pick<PlanStore, 'plan'>
  ledger: LedgerStore
  overview: OverviewStore
  blockFacts: BlockFactsStore
  releases: ReleaseStore
  segments: SegmentStore
  /** The constants that the deployment sets for what is released. */
  publishRules: PublishRules
  importedFigures: ImportedFigures
  deliveries: DeliveryStore
  runs: RunStore
  syncs: SyncStore
  pulse: PulseStore
  access: AccessLog
  organisationLog: OrganisationLog
  expiry: ExpiryStore
  queue: JobQueue
  directory: Directory
  mailboxSettings: MailboxSettingsReader
  calendars: CalendarReader
  /** Addresses, and domains with an @ before them, that the deployment lists as no people. */
  notPeople: readonly string[]
  holidays: Holidays
  /** To whom the deployment sends digests. */
  digestsFor: DigestSwitch
  figures: FiguresChoice
  mail: MailSender
  digestWriter: DigestWriter
  wayOut: WayOut
  activityFeed: ActivityFeed
  /** A deep link of Teams to what a word of a mail's link stands for. */
  pairLink: (word: string) => string
}
