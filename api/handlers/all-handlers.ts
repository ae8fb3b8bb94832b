import type { HrOperation } from '#contract/hr-operations'
import type { Handlers } from '../ports/handler.ts'
import { acceptCadence } from './calendar/accept-cadence.ts'
import { acknowledgeDrop } from './commitments/acknowledge-drop.ts'
import { acknowledgeMoves } from './commitments/acknowledge-moves.ts'
import { addCommitment } from './commitments/add-commitment.ts'
import { addNote } from './notes/add-note.ts'
import { addTopic } from './topics/add-topic.ts'
import { answerCommitment } from './commitments/answer-commitment.ts'
import { answerPulse } from './sessions/answer-pulse.ts'
import { changeFeed } from './plans/change-feed.ts'
import { changePlan } from './plans/change-plan.ts'
import { changeSettings } from './people/change-settings.ts'
import { claimSeries } from './calendar/claim-series.ts'
import { mailRecap } from './sessions/mail-recap.ts'
import { markPerson } from './calendar/mark-person.ts'
import { markStages } from './sessions/mark-stages.ts'
import { nameDelegates } from './calendar/name-delegates.ts'
import { readCalendar } from './calendar/read-calendar.ts'
import { closeSession } from './sessions/close-session.ts'
import { confirmCommitment } from './commitments/confirm-commitment.ts'
import { decideTopic } from './topics/decide-topic.ts'
import { discussTopic } from './topics/discuss-topic.ts'
import { dropCommitment } from './commitments/drop-commitment.ts'
import { editNote } from './notes/edit-note.ts'
import { eraseMine } from './people/erase-mine.ts'
import { exportMine } from './people/export-mine.ts'
import { followMailLink } from './home/follow-mail-link.ts'
import { handOver } from './pair/hand-over.ts'
import type { HandlerPorts } from './handler-ports.ts'
import { leaveFigures } from './people/leave-figures.ts'
import { leaveFiguresOfPair } from './people/leave-figures-of-pair.ts'
import { loggedHandlers } from './logged-handlers.ts'
import { logTalk } from './sessions/log-talk.ts'
import { moveCommitment } from './commitments/move-commitment.ts'
import { noteGrow } from './sessions/note-grow.ts'
import { noteOpening } from './sessions/note-opening.ts'
import { openAppointment } from './pair/open-appointment.ts'
import { openPair } from './pair/open-pair.ts'
import { placeTopic } from './topics/place-topic.ts'
import { proposeCadence } from './calendar/propose-cadence.ts'
import { proposePlan } from './plans/propose-plan.ts'
import { readAccessLog } from './people/read-access-log.ts'
import { readCards } from './pair/read-cards.ts'
import { readCommitmentHistory } from './commitments/read-commitment-history.ts'
import { readHistory } from './sessions/read-history.ts'
import { readHome } from './home/read-home.ts'
import { readMailLink } from './home/read-mail-link.ts'
import { readNotPeople } from './calendar/read-not-people.ts'
import { readOrganisationLog } from './operations/read-organisation-log.ts'
import { readPlan } from './plans/read-plan.ts'
import { readSettings } from './people/read-settings.ts'
import { readSync } from './calendar/read-sync.ts'
import { removeCommitment } from './commitments/remove-commitment.ts'
import { removeNote } from './notes/remove-note.ts'
import { removeTopic } from './topics/remove-topic.ts'
import { reopenSession } from './sessions/reopen-session.ts'
import { reopenTopic } from './topics/reopen-topic.ts'
import { savePlanDraft } from './plans/save-plan-draft.ts'
import { sayOfSession } from './sessions/say-of-session.ts'
import { setPreference } from './plans/set-preference.ts'
import { setTrigger } from './commitments/set-trigger.ts'
import { syncNow } from './calendar/sync-now.ts'
import { tagSession } from './sessions/tag-session.ts'
import { tickCommitment } from './commitments/tick-commitment.ts'
import { transferCommitment } from './commitments/transfer-commitment.ts'
import { unconfirmCommitment } from './commitments/unconfirm-commitment.ts'
import { undropCommitment } from './commitments/undrop-commitment.ts'
import { untickCommitment } from './commitments/untick-commitment.ts'
import { writeJournal } from './plans/write-journal.ts'

/** What carries out each operation of the contract but those of HR's own process (`hrHandlers`). */
export function allHandlers(ports: HandlerPorts): Omit<Handlers, HrOperation> {
  return {
    openPair: openPair(ports),
    openAppointment: openAppointment(ports),
    addTopic: addTopic(ports),
    discussTopic: discussTopic(ports),
    reopenTopic: reopenTopic(ports),
    removeTopic: removeTopic(ports),
    addNote: addNote(ports),
    editNote: editNote(ports),
    removeNote: removeNote(ports),
    addCommitment: addCommitment(ports),
    tickCommitment: tickCommitment(ports),
    untickCommitment: untickCommitment(ports),
    unconfirmCommitment: unconfirmCommitment(ports),
    undropCommitment: undropCommitment(ports),
    answerCommitment: answerCommitment(ports),
    confirmCommitment: confirmCommitment(ports),
    removeCommitment: removeCommitment(ports),
    placeTopic: placeTopic(ports),
    decideTopic: decideTopic(ports),
    moveCommitment: moveCommitment(ports),
    acknowledgeMoves: acknowledgeMoves(ports),
    dropCommitment: dropCommitment(ports),
    acknowledgeDrop: acknowledgeDrop(ports),
    setTrigger: setTrigger(ports),
    transferCommitment: transferCommitment(ports),
    readCommitmentHistory: readCommitmentHistory(ports),
    sayOfSession: sayOfSession(ports),
    logTalk: logTalk(ports),
    tagSession: tagSession(ports),
    noteGrow: noteGrow(ports),
    noteOpening: noteOpening(ports),
    closeSession: closeSession(ports),
    reopenSession: reopenSession(ports),
    mailRecap: mailRecap(ports),
    proposeCadence: proposeCadence(ports),
    acceptCadence: acceptCadence(ports),
    markStages: markStages(ports),
    setPreference: setPreference(ports),
    readPlan: readPlan(ports),
    proposePlan: proposePlan(ports),
    changePlan: changePlan(ports),
    changeFeed: changeFeed(ports),
    savePlanDraft: savePlanDraft(ports),
    writeJournal: writeJournal(ports),
    claimSeries: claimSeries(ports),
    markPerson: markPerson(ports),
    readCalendar: readCalendar(ports),
    nameDelegates: nameDelegates(ports),
    readCards: readCards(ports),
    readHistory: readHistory(ports),
    answerPulse: answerPulse(ports),
    handOver: handOver(ports),
    eraseMine: eraseMine(ports),
    exportMine: exportMine(ports),
    readAccessLog: readAccessLog(ports),
    readHome: readHome(ports),
    readMailLink: readMailLink(ports),
    followMailLink: followMailLink(ports),
    readSettings: readSettings(ports),
    changeSettings: changeSettings(ports),
    leaveFigures: leaveFigures(ports),
    leaveFiguresOfPair: leaveFiguresOfPair(ports),
    readNotPeople: readNotPeople(ports),
    readOrganisationLog: readOrganisationLog(ports),
    syncNow: syncNow(ports),
    readSync: readSync(ports),
    ...loggedHandlers(ports),
  }
}
