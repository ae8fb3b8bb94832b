import type { AcceptCadenceInput } from './accept-cadence.ts'
import type { AddCommitmentInput, CommitmentOutput } from './add-commitment.ts'
import type { AddNoteInput, NoteOutput } from './add-note.ts'
import type { AddTopicInput, TopicOutput } from './add-topic.ts'
import type { AnswerCommitmentInput } from './answer-commitment.ts'
import type { AnswerPulseInput, AnswerPulseOutput } from './answer-pulse.ts'
import type { ChangeCommitmentInput } from './change-commitment.ts'
import type { ChangeSettingsInput, ChangeSettingsOutput } from './change-settings.ts'
import type { ChangeTopicInput } from './change-topic.ts'
import type { ClaimSeriesInput, ClaimSeriesOutput } from './claim-series.ts'
import type { CloseSessionInput, CloseSessionOutput } from './close-session.ts'
import type { DecideTopicInput } from './decide-topic.ts'
import type { DropCommitmentInput } from './drop-commitment.ts'
import type { EditNoteInput } from './edit-note.ts'
import type { ExportMineInput, ExportMineOutput } from './export-mine.ts'
import type { ExportReleaseInput, ExportReleaseOutput } from './export-release.ts'
import type { FindLinkedPairInput, FindLinkedPairOutput } from './find-linked-pair.ts'
import type { HandOverInput, HandOverOutput } from './hand-over.ts'
import type { ImportFiguresInput, ImportFiguresOutput } from './import-figures.ts'
import type { LeaveFiguresInput, LeaveFiguresOutput } from './leave-figures.ts'
import type { LeaveFiguresOfPairInput, LeaveFiguresOfPairOutput } from './leave-figures-of-pair.ts'
import type { LogTalkInput } from './log-talk.ts'
import type { MarkPersonInput, MarkPersonOutput } from './mark-person.ts'
import type { MoveCommitmentInput } from './move-commitment.ts'
import type { NameDelegatesInput, NameDelegatesOutput } from './name-delegates.ts'
import type { NoteGrowInput } from './note-grow.ts'
import type { NoteOpeningInput, NoteOpeningOutput } from './note-opening.ts'
import type { OpenAppointmentInput } from './open-appointment.ts'
import type { OpenHrDeskInput, OpenHrDeskOutput } from './open-hr-desk.ts'
import type { OpenPairInput, OpenPairOutput } from './open-pair.ts'
import type { PlaceTopicInput } from './place-topic.ts'
import type { CadenceOutput, ProposeCadenceInput } from './propose-cadence.ts'
import type { ReadAccessLogInput, ReadAccessLogOutput } from './read-access-log.ts'
import type { ReadCalendarInput, ReadCalendarOutput } from './read-calendar.ts'
import type { ReadCardsInput, ReadCardsOutput } from './read-cards.ts'
import type { ReadCommitmentHistoryInput, ReadCommitmentHistoryOutput } from './read-commitment-history.ts'
import type { ReadHistoryInput, ReadHistoryOutput } from './read-history.ts'
import type { ReadHomeInput, ReadHomeOutput } from './read-home.ts'
import type { ReadOrganisationLogInput, ReadOrganisationLogOutput } from './read-organisation-log.ts'
import type { ReadReleaseInput, ReadReleaseOutput } from './read-release.ts'
import type { ReadRunsInput, ReadRunsOutput } from './read-runs.ts'
import type { ReadSettingsInput, ReadSettingsOutput } from './read-settings.ts'
import type { ReadSyncInput, ReadSyncOutput } from './read-sync.ts'
import type { RemovedOutput, RemoveNoteInput } from './remove-note.ts'
import type { RunJobInput, RunJobOutput } from './run-job.ts'
import type { ReopenSessionInput } from './reopen-session.ts'
import type { SayOfSessionInput, SessionOutput } from './say-of-session.ts'
import type { SendDigestsAgainInput, SendDigestsAgainOutput } from './send-digests-again.ts'
import type { SetTriggerInput } from './set-trigger.ts'
import type { SyncNowInput, SyncNowOutput } from './sync-now.ts'
import type { TagSessionInput } from './tag-session.ts'
import type { TransferCommitmentInput, TransferCommitmentOutput } from './transfer-commitment.ts'

/** What goes in and what comes out of every operation: types only, so any page may import it for free. */
export type Operations = {
  openPair: { input: OpenPairInput; output: OpenPairOutput }
  openAppointment: { input: OpenAppointmentInput; output: OpenPairOutput }
  addTopic: { input: AddTopicInput; output: TopicOutput }
  discussTopic: { input: ChangeTopicInput; output: TopicOutput }
  reopenTopic: { input: ChangeTopicInput; output: TopicOutput }
  removeTopic: { input: ChangeTopicInput; output: RemovedOutput }
  addNote: { input: AddNoteInput; output: NoteOutput }
  editNote: { input: EditNoteInput; output: NoteOutput }
  removeNote: { input: RemoveNoteInput; output: RemovedOutput }
  addCommitment: { input: AddCommitmentInput; output: CommitmentOutput }
  tickCommitment: { input: ChangeCommitmentInput; output: CommitmentOutput }
  untickCommitment: { input: ChangeCommitmentInput; output: CommitmentOutput }
  answerCommitment: { input: AnswerCommitmentInput; output: CommitmentOutput }
  confirmCommitment: { input: ChangeCommitmentInput; output: CommitmentOutput }
  unconfirmCommitment: { input: ChangeCommitmentInput; output: CommitmentOutput }
  removeCommitment: { input: ChangeCommitmentInput; output: RemovedOutput }
  placeTopic: { input: PlaceTopicInput; output: TopicOutput }
  decideTopic: { input: DecideTopicInput; output: TopicOutput }
  moveCommitment: { input: MoveCommitmentInput; output: CommitmentOutput }
  acknowledgeMoves: { input: ChangeCommitmentInput; output: CommitmentOutput }
  dropCommitment: { input: DropCommitmentInput; output: CommitmentOutput }
  undropCommitment: { input: ChangeCommitmentInput; output: CommitmentOutput }
  acknowledgeDrop: { input: ChangeCommitmentInput; output: CommitmentOutput }
  setTrigger: { input: SetTriggerInput; output: CommitmentOutput }
  transferCommitment: { input: TransferCommitmentInput; output: TransferCommitmentOutput }
  readCommitmentHistory: { input: ReadCommitmentHistoryInput; output: ReadCommitmentHistoryOutput }
  sayOfSession: { input: SayOfSessionInput; output: SessionOutput }
  logTalk: { input: LogTalkInput; output: SessionOutput }
  tagSession: { input: TagSessionInput; output: SessionOutput }
  noteGrow: { input: NoteGrowInput; output: SessionOutput }
  noteOpening: { input: NoteOpeningInput; output: NoteOpeningOutput }
  reopenSession: { input: ReopenSessionInput; output: SessionOutput }
  closeSession: { input: CloseSessionInput; output: CloseSessionOutput }
  proposeCadence: { input: ProposeCadenceInput; output: CadenceOutput }
  acceptCadence: { input: AcceptCadenceInput; output: CadenceOutput }
  claimSeries: { input: ClaimSeriesInput; output: ClaimSeriesOutput }
  markPerson: { input: MarkPersonInput; output: MarkPersonOutput }
  readCalendar: { input: ReadCalendarInput; output: ReadCalendarOutput }
  nameDelegates: { input: NameDelegatesInput; output: NameDelegatesOutput }
  readCards: { input: ReadCardsInput; output: ReadCardsOutput }
  readHistory: { input: ReadHistoryInput; output: ReadHistoryOutput }
  answerPulse: { input: AnswerPulseInput; output: AnswerPulseOutput }
  handOver: { input: HandOverInput; output: HandOverOutput }
  exportMine: { input: ExportMineInput; output: ExportMineOutput }
  readAccessLog: { input: ReadAccessLogInput; output: ReadAccessLogOutput }
  readSettings: { input: ReadSettingsInput; output: ReadSettingsOutput }
  changeSettings: { input: ChangeSettingsInput; output: ChangeSettingsOutput }
  leaveFigures: { input: LeaveFiguresInput; output: LeaveFiguresOutput }
  leaveFiguresOfPair: { input: LeaveFiguresOfPairInput; output: LeaveFiguresOfPairOutput }
  readHome: { input: ReadHomeInput; output: ReadHomeOutput }
  findLinkedPair: { input: FindLinkedPairInput; output: FindLinkedPairOutput }
  readRelease: { input: ReadReleaseInput; output: ReadReleaseOutput }
  readOrganisationLog: { input: ReadOrganisationLogInput; output: ReadOrganisationLogOutput }
  openHrDesk: { input: OpenHrDeskInput; output: OpenHrDeskOutput }
  exportRelease: { input: ExportReleaseInput; output: ExportReleaseOutput }
  importFigures: { input: ImportFiguresInput; output: ImportFiguresOutput }
  syncNow: { input: SyncNowInput; output: SyncNowOutput }
  readSync: { input: ReadSyncInput; output: ReadSyncOutput }
  readRuns: { input: ReadRunsInput; output: ReadRunsOutput }
  runJob: { input: RunJobInput; output: RunJobOutput }
  sendDigestsAgain: { input: SendDigestsAgainInput; output: SendDigestsAgainOutput }
}
