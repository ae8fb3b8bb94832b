import type { HrOperation } from '#contract/hr-operations'
import type { Handlers } from '../ports/handler.ts'
import { cadenceHandlers } from './calendar/cadence-handlers.ts'
import { sessionHandlers } from './sessions/session-handlers.ts'
import { commitmentHandlers } from './commitments/commitment-handlers.ts'
import { topicHandlers } from './topics/topic-handlers.ts'
import { addCommitment } from './commitments/add-commitment.ts'
import { addNote } from './notes/add-note.ts'
import { addTopic } from './topics/add-topic.ts'
import { answerPulse } from './sessions/answer-pulse.ts'
import { changeFeed } from './plans/change-feed.ts'
import { changePlan } from './plans/change-plan.ts'
import { changeSettings } from './people/change-settings.ts'
import { claimSeries } from './calendar/claim-series.ts'
import { mailRecap } from './sessions/mail-recap.ts'
import { markPerson } from './calendar/mark-person.ts'
import { nameDelegates } from './calendar/name-delegates.ts'
import { readCalendar } from './calendar/read-calendar.ts'
import { editNote } from './notes/edit-note.ts'
import { eraseMine } from './people/erase-mine.ts'
import { exportMine } from './people/export-mine.ts'
import { followMailLink } from './home/follow-mail-link.ts'
import { handOver } from './pair/hand-over.ts'
import type { HandlerPorts } from './handler-ports.ts'
import { leaveFigures } from './people/leave-figures.ts'
import { leaveFiguresOfPair } from './people/leave-figures-of-pair.ts'
import { loggedHandlers } from './logged-handlers.ts'
import { noteOpening } from './sessions/note-opening.ts'
import { openAppointment } from './pair/open-appointment.ts'
import { openPair } from './pair/open-pair.ts'
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
import { removeNote } from './notes/remove-note.ts'
import { savePlanDraft } from './plans/save-plan-draft.ts'
import { setPreference } from './plans/set-preference.ts'
import { syncNow } from './calendar/sync-now.ts'
import { syncTodo } from './todo/sync-todo.ts'
import { useTodo } from './todo/use-todo.ts'
import { transferCommitment } from './commitments/transfer-commitment.ts'
import { writeJournal } from './plans/write-journal.ts'

/** What carries out each operation of the contract but those of HR's own process (`hrHandlers`). */
export function allHandlers(ports: HandlerPorts): Omit<Handlers, HrOperation> {
  return {
    openPair: openPair(ports),
    openAppointment: openAppointment(ports),
    addTopic: addTopic(ports),
    addNote: addNote(ports),
    editNote: editNote(ports),
    removeNote: removeNote(ports),
    addCommitment: addCommitment(ports),
    transferCommitment: transferCommitment(ports),
    readCommitmentHistory: readCommitmentHistory(ports),
    noteOpening: noteOpening(ports),
    mailRecap: mailRecap(ports),
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
    syncTodo: syncTodo(ports),
    useTodo: useTodo(ports),
    readSync: readSync(ports),
    ...topicHandlers(ports),
    ...commitmentHandlers(ports),
    ...sessionHandlers(ports),
    ...cadenceHandlers(ports),
    ...loggedHandlers(ports),
  }
}
