import type { SettingsFound } from '#domain/people/settle-settings'
import type { AccessLog } from '../ports/access-log.ts'
import type { ChangeNotice } from '../ports/change-notice.ts'
import type { ChatMembersReader } from '../ports/chat-members.ts'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { FeedStore } from '../ports/feed-store.ts'
import type { DeliveryStore } from '../ports/delivery-store.ts'
import type { ErasureStore } from '../ports/erasure-store.ts'
import type { FiguresChoice } from '../ports/figures-choice.ts'
import type { JobQueue } from '../ports/job-queue.ts'
import type { PairLook } from '../ports/pair-look.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { OrganisationLog } from '../ports/organisation-log.ts'
import type { OwnList } from '../ports/own-list.ts'
import type { OverviewStore } from '../ports/overview-store.ts'
import type { PairStore, PrivateStore } from '../ports/pair-store.ts'
import type { PlanDesk, PlanStore } from '../ports/plan-store.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import type { PromiseTitles } from '../ports/promise-titles.ts'
import type { PulseStore } from '../ports/pulse-store.ts'
import type { ReleaseStore } from '../ports/release-store.ts'
import type { Report } from '../ports/report.ts'
import type { MailSender } from '../ports/mail-sender.ts'
import type { RecapWriter } from '../ports/recap-writer.ts'
import type { RunStore } from '../ports/run-store.ts'
import type { ImportedFigures } from '../ports/imported-figures.ts'
import type { SegmentStore } from '../ports/segment-store.ts'
import type { SyncStore } from '../ports/sync-store.ts'
import type { ThreadStore } from '../ports/thread-store.ts'
import type { TodoLists } from '../ports/todo-lists.ts'
import type { UsedAsks } from '../ports/used-asks.ts'
import type { WayOut } from '../ports/way-out.ts'

/** Everything the operations reach out to. Each names the few it needs. */
export type HandlerPorts = {
  pairs: PairStore
  titles: PromiseTitles
  privates: PrivateStore
  plans: PlanStore
  desk: PlanDesk
  feeds: FeedStore
  threads: ThreadStore
  people: PeopleStore
  /** Zone and language of everybody of whom nothing is known. */
  organisation: SettingsFound
  overview: OverviewStore
  ledger: LedgerStore
  look: PairLook
  /** What the deployment lists as no people. */
  notPeople: readonly string[]
  /** To whom the deployment sends digests. */
  digestsFor: DigestSwitch
  usedAsks: UsedAsks
  todo: TodoLists
  ownList: OwnList
  /** Where the link of a word leads. */
  linkTo: (word: string) => string
  wayOut: WayOut
  deliveries: DeliveryStore
  mail: MailSender
  recapWriter: RecapWriter
  erasure: ErasureStore
  figures: FiguresChoice
  releases: ReleaseStore
  segments: SegmentStore
  importedFigures: ImportedFigures
  pulse: PulseStore
  access: AccessLog
  organisationLog: OrganisationLog
  /** A number from 0 to below 1, for the day of the next question. */
  dice: () => number
  runs: RunStore
  syncs: SyncStore
  chatMembers: ChatMembersReader
  queue: JobQueue
  notice: ChangeNotice
  report: Report
}
