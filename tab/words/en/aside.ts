import { planProblemEnglish } from '#domain/plan/words/problem-english'
import { reasonEnglish } from './reason.ts'

/** What is said of lines that lie on this device and did not get through, in English. It loads when there are any. */
export const asideEnglish = {
  refused: (count: number) => (count === 1 ? '1 line was not taken' : `${count} lines were not taken`),
  unsent: (count: number) => (count === 1 ? '1 line was never sent' : `${count} lines were never sent`),
  unsentText: 'It lies on this device and nowhere else. Copy what you want to keep.',
  sendAgain: 'Send again',
  otherDay: 'Until',
  useMine: 'Use mine',
  copy: 'Copy',
  copyAll: 'Copy all',
  copied: 'Copied',
  notCopied: 'The browser refused to copy. Select the text instead.',
  discard: 'Discard',
  discardReally: 'Discard for good',
  keep: 'Keep it',
  discarded: 'Discarded',
  now: 'It reads now:',
  yours: 'You wrote:',
  kinds: {
    topic: 'Topic',
    commitment: 'Commitment',
    note: 'Note',
    privateNote: 'Private note',
    draft: 'Half written',
    talk: 'We just talked',
    plan: 'The plan',
    other: 'A change',
  },
  planProblem: planProblemEnglish,
  reasons: {
    conflict: 'Somebody changed this line before you. Nothing was overwritten.',
    planConflict: 'It was changed meanwhile and stands as you see it there. Nothing was overwritten.',
    planTaken: 'Another plan was proposed or began meanwhile. One at a time: answer it or close it first.',
    unreadable: 'This line could not be read, so its words are not written over. You may still remove it.',
    gone: 'This line is no longer there.',
    forbidden: 'This is not yours to change.',
    badInput: 'Something in it is not right.',
    other: 'The service did not take it.',
  },
  notPossible: reasonEnglish,
}
