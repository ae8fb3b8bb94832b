import type { Grow } from '../session.ts'
import type { AskAnswer } from '../commitment.ts'
import type { Visibility } from '../note.ts'

/** The act that takes another one back, without the pair and the version: they are those of the moment of undoing. */
export type Undo =
  | { operation: 'removeNote'; input: { noteId: string; visibility: Visibility } }
  | { operation: 'editNote'; input: { noteId: string; visibility: Visibility; text: string } }
  | { operation: 'removeTopic' | 'reopenTopic'; input: { topicId: string } }
  | { operation: 'placeTopic'; input: { topicId: string; rank: number } }
  | {
      operation: 'removeCommitment' | 'untickCommitment' | 'unconfirmCommitment' | 'undropCommitment'
      input: { commitmentId: string }
    }
  | { operation: 'answerCommitment'; input: { commitmentId: string; answer: AskAnswer; due: string | null } }
  | { operation: 'setTrigger'; input: { commitmentId: string; when: string; where: string } }
  | { operation: 'noteGrow'; input: { on: string; grow: Grow | null } }
