import type { HrOperation } from '#contract/hr-operations'
import type { Handlers } from '../ports/handler.ts'
import { acceptCadence } from './accept-cadence.ts'
import { acknowledgeDrop } from './acknowledge-drop.ts'
import { acknowledgeMoves } from './acknowledge-moves.ts'
import { addCommitment } from './add-commitment.ts'
import { addNote } from './add-note.ts'
import { addTopic } from './add-topic.ts'
import { answerCommitment } from './answer-commitment.ts'
import { answerPulse } from './answer-pulse.ts'
import { changeFeed } from './change-feed.ts'
import { changePlan } from './change-plan.ts'
import { changeSettings } from './change-settings.ts'
import { claimSeries } from './claim-series.ts'
import { mailRecap } from './mail-recap.ts'
import { markPerson } from './mark-person.ts'
import { markStages } from './mark-stages.ts'
import { nameDelegates } from './name-delegates.ts'
import { readCalendar } from './read-calendar.ts'
import { closeSession } from './close-session.ts'
import { confirmCommitment } from './confirm-commitment.ts'
import { decideTopic } from './decide-topic.ts'
import { discussTopic } from './discuss-topic.ts'
import { dropCommitment } from './drop-commitment.ts'
import { editNote } from './edit-note.ts'
import { eraseMine } from './erase-mine.ts'
import { exportMine } from './export-mine.ts'
import { followMailLink } from './follow-mail-link.ts'
import { handOver } from './hand-over.ts'
import type { HandlerPorts } from './handler-ports.ts'
import { leaveFigures } from './leave-figures.ts'
import { leaveFiguresOfPair } from './leave-figures-of-pair.ts'
import { loggedHandlers } from './logged-handlers.ts'
import { logTalk } from './log-talk.ts'
import { moveCommitment } from './move-commitment.ts'
import { noteGrow } from './note-grow.ts'
import { noteOpening } from './note-opening.ts'
import { openAppointment } from './open-appointment.ts'
import { openPair } from './open-pair.ts'
import { placeTopic } from './place-topic.ts'
import { proposeCadence } from './propose-cadence.ts'
import { proposePlan } from './propose-plan.ts'
import { readAccessLog } from './read-access-log.ts'
import { readCards } from './read-cards.ts'
import { readCommitmentHistory } from './read-commitment-history.ts'
import { readHistory } from './read-history.ts'
import { readHome } from './read-home.ts'
import { readMailLink } from './read-mail-link.ts'
import { readNotPeople } from './read-not-people.ts'
import { readOrganisationLog } from './read-organisation-log.ts'
import { readPlan } from './read-plan.ts'
import { readSettings } from './read-settings.ts'
import { readSync } from './read-sync.ts'
import { removeCommitment } from './remove-commitment.ts'
import { removeNote } from './remove-note.ts'
import { removeTopic } from './remove-topic.ts'
import { reopenSession } from './reopen-session.ts'
import { reopenTopic } from './reopen-topic.ts'
import { savePlanDraft } from './save-plan-draft.ts'
import { sayOfSession } from './say-of-session.ts'
import { setPreference } from './set-preference.ts'
import { setTrigger } from './set-trigger.ts'
import { syncNow } from './sync-now.ts'
import { tagSession } from './tag-session.ts'
import { tickCommitment } from './tick-commitment.ts'
import { transferCommitment } from './transfer-commitment.ts'
import { unconfirmCommitment } from './unconfirm-commitment.ts'
import { undropCommitment } from './undrop-commitment.ts'
import { untickCommitment } from './untick-commitment.ts'
import { writeJournal } from './write-journal.ts'

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
