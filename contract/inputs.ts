import type { OperationName } from '#domain/access'
import type { z } from 'zod'
import { acceptCadenceInput } from './accept-cadence.ts'
import { addCommitmentInput } from './add-commitment.ts'
import { addNoteInput } from './add-note.ts'
import { addTopicInput } from './add-topic.ts'
import { answerCommitmentInput } from './answer-commitment.ts'
import { answerPulseInput } from './answer-pulse.ts'
import { changeCommitmentInput } from './change-commitment.ts'
import { changeSettingsInput } from './change-settings.ts'
import { changeTopicInput } from './change-topic.ts'
import { claimSeriesInput } from './claim-series.ts'
import { markPersonInput } from './mark-person.ts'
import { nameDelegatesInput } from './name-delegates.ts'
import { readCalendarInput } from './read-calendar.ts'
import { closeSessionInput } from './close-session.ts'
import { decideTopicInput } from './decide-topic.ts'
import { dropCommitmentInput } from './drop-commitment.ts'
import { editNoteInput } from './edit-note.ts'
import { exportMineInput } from './export-mine.ts'
import { exportReleaseInput } from './export-release.ts'
import { findLinkedPairInput } from './find-linked-pair.ts'
import { handOverInput } from './hand-over.ts'
import { importFiguresInput } from './import-figures.ts'
import { leaveFiguresInput } from './leave-figures.ts'
import { leaveFiguresOfPairInput } from './leave-figures-of-pair.ts'
import { logTalkInput } from './log-talk.ts'
import { moveCommitmentInput } from './move-commitment.ts'
import { noteGrowInput } from './note-grow.ts'
import { noteOpeningInput } from './note-opening.ts'
import { openAppointmentInput } from './open-appointment.ts'
import { openHrDeskInput } from './open-hr-desk.ts'
import { openPairInput } from './open-pair.ts'
import type { Operations } from './operations.ts'
import { placeTopicInput } from './place-topic.ts'
import { proposeCadenceInput } from './propose-cadence.ts'
import { readAccessLogInput } from './read-access-log.ts'
import { readCardsInput } from './read-cards.ts'
import { readCommitmentHistoryInput } from './read-commitment-history.ts'
import { readHistoryInput } from './read-history.ts'
import { readHomeInput } from './read-home.ts'
import { readOrganisationLogInput } from './read-organisation-log.ts'
import { readReleaseInput } from './read-release.ts'
import { readRunsInput } from './read-runs.ts'
import { readSettingsInput } from './read-settings.ts'
import { readSyncInput } from './read-sync.ts'
import { removeNoteInput } from './remove-note.ts'
import { reopenSessionInput } from './reopen-session.ts'
import { runJobInput } from './run-job.ts'
import { sayOfSessionInput } from './say-of-session.ts'
import { sendDigestsAgainInput } from './send-digests-again.ts'
import { setTriggerInput } from './set-trigger.ts'
import { syncNowInput } from './sync-now.ts'
import { tagSessionInput } from './tag-session.ts'
import { transferCommitmentInput } from './transfer-commitment.ts'

/** The schema that every request of an operation must pass before anything else looks at it. */
export const inputs = {
  openPair: openPairInput,
  openAppointment: openAppointmentInput,
  addTopic: addTopicInput,
  discussTopic: changeTopicInput,
  reopenTopic: changeTopicInput,
  removeTopic: changeTopicInput,
  addNote: addNoteInput,
  editNote: editNoteInput,
  removeNote: removeNoteInput,
  addCommitment: addCommitmentInput,
  tickCommitment: changeCommitmentInput,
  untickCommitment: changeCommitmentInput,
  answerCommitment: answerCommitmentInput,
  confirmCommitment: changeCommitmentInput,
  unconfirmCommitment: changeCommitmentInput,
  removeCommitment: changeCommitmentInput,
  placeTopic: placeTopicInput,
  decideTopic: decideTopicInput,
  moveCommitment: moveCommitmentInput,
  acknowledgeMoves: changeCommitmentInput,
  dropCommitment: dropCommitmentInput,
  undropCommitment: changeCommitmentInput,
  acknowledgeDrop: changeCommitmentInput,
  setTrigger: setTriggerInput,
  transferCommitment: transferCommitmentInput,
  readCommitmentHistory: readCommitmentHistoryInput,
  sayOfSession: sayOfSessionInput,
  logTalk: logTalkInput,
  tagSession: tagSessionInput,
  noteGrow: noteGrowInput,
  noteOpening: noteOpeningInput,
  closeSession: closeSessionInput,
  reopenSession: reopenSessionInput,
  proposeCadence: proposeCadenceInput,
  acceptCadence: acceptCadenceInput,
  claimSeries: claimSeriesInput,
  markPerson: markPersonInput,
  readCalendar: readCalendarInput,
  nameDelegates: nameDelegatesInput,
  readCards: readCardsInput,
  readHistory: readHistoryInput,
  answerPulse: answerPulseInput,
  handOver: handOverInput,
  exportMine: exportMineInput,
  readAccessLog: readAccessLogInput,
  readHome: readHomeInput,
  findLinkedPair: findLinkedPairInput,
  readSettings: readSettingsInput,
  changeSettings: changeSettingsInput,
  leaveFigures: leaveFiguresInput,
  leaveFiguresOfPair: leaveFiguresOfPairInput,
  readRelease: readReleaseInput,
  readOrganisationLog: readOrganisationLogInput,
  openHrDesk: openHrDeskInput,
  exportRelease: exportReleaseInput,
  importFigures: importFiguresInput,
  syncNow: syncNowInput,
  readSync: readSyncInput,
  readRuns: readRunsInput,
  runJob: runJobInput,
  sendDigestsAgain: sendDigestsAgainInput,
} satisfies { [Name in OperationName]: z.ZodType<Operations[Name]['input']> }
