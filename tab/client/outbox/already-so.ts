import type { CommitmentView, TopicView } from '#contract/view'
import type { AskAnswer } from '#domain/answer-commitment'
import type { Change } from './change.ts'

/** What a line of any kind may say about itself. */
type Line = Partial<
  Pick<
    CommitmentView,
    'confirmedByOther' | 'due' | 'currentDue' | 'moves' | 'ackByOther' | 'dropReason' | 'when' | 'where'
  >
> &
  Partial<Pick<TopicView, 'rank'>> & { status?: string; text?: string }

/**
 * Is the record already as this change wanted it? Then a refusal only means that an earlier try got through and its
 * answer was lost, or that the other person did the same: nothing is left to do.
 * `current` is the line as it stands, undefined when it is gone.
 */
export function isAlreadySo({ operation, input }: Change, current: unknown): boolean {
  const line = current as Line | undefined
  switch (operation) {
    case 'removeCommitment':
      return line === undefined
    case 'undropCommitment':
      return line?.status === 'open'
    // The tick may have been the answer to what was asked for: then it goes with it.
    case 'untickCommitment':
      return line?.status === 'open' || line?.status === 'asked'
    case 'tickCommitment':
      return line?.status === 'done'
    case 'answerCommitment':
      return isAnswered(line, input.answer, input.due)
    case 'confirmCommitment':
      return line?.confirmedByOther === true
    case 'unconfirmCommitment':
      return line?.confirmedByOther === false
    case 'moveCommitment':
      return line?.currentDue === input.to
    case 'acknowledgeMoves':
      return line?.moves?.every((move) => move.ack) === true
    case 'dropCommitment':
      return line?.status === 'dropped' && line.dropReason === input.reason
    case 'acknowledgeDrop':
      return line?.ackByOther === true
    case 'setTrigger':
      return line !== undefined && (line.when ?? '') === input.when && (line.where ?? '') === input.where
    case 'transferCommitment':
      return line?.dropReason === 'transferred'
    case 'addTopic':
    case 'discussTopic':
    case 'reopenTopic':
    case 'placeTopic':
    case 'decideTopic':
    case 'removeTopic':
    case 'addNote':
    case 'editNote':
    case 'removeNote':
    case 'addCommitment':
    case 'sayOfSession':
    case 'logTalk':
    case 'tagSession':
    case 'noteGrow':
    case 'closeSession':
    case 'reopenSession':
    case 'claimSeries':
    case 'answerPulse':
    case 'proposePlan':
    case 'changePlan':
    case 'writeJournal':
    case 'markStages':
    case 'setPreference':
      return false
    // Whoever was faster changed the proposal itself: the newer one is shown where the older stood.
    case 'proposeCadence':
    case 'acceptCadence':
      return current !== undefined
  }
}

/** A day left to the next 1:1 is the API's to name, so any day is as good as another then. */
function isAnswered(line: Line | undefined, answer: AskAnswer, due: string | null): boolean {
  if (answer !== 'accepted') return line?.status === (answer === 'declined' ? 'declined' : 'asked')
  return line?.status === 'open' && (due === null || line.due === due)
}

/**
 * May this change be sent again on top of a newer version without asking? A tick means the same whatever else changed;
 * words and days do not, and neither does taking a line away or saying that one has seen what it was.
 */
export function holdsOnNewer({ operation }: Change): boolean {
  switch (operation) {
    case 'discussTopic':
    case 'reopenTopic':
    case 'tickCommitment':
    case 'untickCommitment':
    case 'confirmCommitment':
    case 'unconfirmCommitment':
    case 'placeTopic':
    case 'decideTopic':
    case 'undropCommitment':
    case 'acknowledgeDrop':
      return true
    case 'addTopic':
    case 'addNote':
    case 'addCommitment':
    case 'editNote':
    case 'removeTopic':
    case 'removeNote':
    case 'removeCommitment':
    case 'moveCommitment':
    case 'answerCommitment':
    case 'acknowledgeMoves':
    case 'dropCommitment':
    case 'setTrigger':
    case 'transferCommitment':
    case 'sayOfSession':
    case 'logTalk':
    case 'tagSession':
    case 'noteGrow':
    case 'closeSession':
    case 'reopenSession':
    case 'claimSeries':
    case 'proposeCadence':
    case 'acceptCadence':
    case 'answerPulse':
    case 'proposePlan':
    case 'changePlan':
    case 'writeJournal':
    case 'markStages':
    case 'setPreference':
      return false
  }
}
