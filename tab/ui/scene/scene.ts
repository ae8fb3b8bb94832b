import { createContext, useContext } from 'react'
import type { Operations } from '#contract/operations'
import type { CommitmentView, NoteView, TopicView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { Draft } from '../../client/device/device-store.ts'
import type { Change, PairStep } from '../../client/outbox/change.ts'
import type { Dates } from '../../words/dates.ts'
import type { Language } from '../../words/language.ts'
import type { PageWords } from '../../words/page-words.ts'
import type { PanelWords } from '../../words/panel-words.ts'
import type { TemplateName } from '../../words/template-words.ts'
import type { LedgerActs } from './ledger-acts.ts'

/** The line that was touched last: outlined for a while, with what became of it and the way back. */
export type Fresh = {
  lineId: string
  says: string
  canUndo: boolean
  /** The API did not take it: `says` tells that, and nothing is there to go back from. */
  isRefused?: true
}

/** Everything a person can do to the lines on the screen. Each shows at once; the outbox carries it to the API. */
export type Acts = {
  /** `typed` is what stood in the box, which an undo puts back there; a guess is a line that nobody could read. */
  addNote(
    text: string,
    visibility: NoteView['visibility'],
    more?: { typed?: Draft; isGuess?: boolean; isThanks?: boolean },
  ): void
  addTopic(text: string, typed?: Draft): void
  /** `source` is the topic that the promise came of: it counts as talked about, and an undo takes both back. */
  addCommitment(
    text: string,
    owner: Side,
    due: string | null,
    more?: { typed?: Draft; source?: TopicView | undefined; step?: StepOf | undefined },
  ): void
  tick(commitment: CommitmentView): void
  untick(commitment: CommitmentView): void
  confirm(commitment: CommitmentView): void
  discuss(topic: TopicView): void
  reopen(topic: TopicView): void
  editNote(note: NoteView, text: string): void
  removeNote(note: NoteView): void
  /**
   * Any change, announced by what it says and taken back like any other. `back` is asked for when it is taken back, where
   * the record's own rule knows no way: it knows then what stands there; where it finds none, the step stays and that is said.
   */
  step(says: string, change: ChangeIn, back?: () => ChangeIn | undefined): void
  /** Takes the last step back. */
  undo: () => void
}

/** Of which plan a promise is a step, if of any, and how the two will know that it was a success. */
export type StepOf = { planId?: string; measure?: string }

/** A change, in whichever pair it is made. */
export type ChangeIn = (pairId: string) => Change

/**
 * Makes a step that is about the two and no line: what is said of a session, the rhythm, the series. Shown at once,
 * announced by `says` and taken back like any other; `was` is the input that does that where the record's rule knows no way.
 */
export type TakeStep = <Name extends PairStep>(
  says: string,
  operation: Name,
  input: Omit<Operations[Name]['input'], 'pairId'>,
  was?: Omit<Operations[Name]['input'], 'pairId'>,
) => void

/** What every part of a pair's page knows: whose it is, in which words, and what may be done. */
export type Scene = {
  words: PanelWords
  page: PageWords
  language: Language
  /** The reader's own tag, such as `en-GB`: how they write days. */
  locale: string
  dates: Dates
  you: Side
  /** First name of the other person. */
  other: string
  /** Local date in the pair's zone. */
  today: string
  /** Day of the next planned 1:1, null with none planned. */
  nextOn: string | null
  /** A week later, by the day that counts now, where holidays, working days or absences make it another one than usual. */
  weekLater: Readonly<Record<string, string>>
  mayWrite: boolean
  /** Lines that lie on this device because nobody answers. Empty while all is well. */
  onDevice: ReadonlySet<string>
  /** False where the browser keeps nothing: then they lie in this window alone. */
  isKept: boolean
  fresh: Fresh | undefined
  /** Lines that came after the record was opened. */
  since: ReadonlySet<string>
  /** Lines that the other person brought or changed a moment ago. */
  arrived: ReadonlySet<string>
  /** The line that the page was opened at: marked for as long as the page is open. */
  pointed: string | undefined
  acts: Acts & LedgerActs
  step: TakeStep
  /** Says what became of something to those who listen instead of look. */
  announce: (text: string) => void
  /** Where the focus goes when the control that had it disappears. */
  focusBox: () => void
  /** Puts a topic's words into the box as a promise to be. Added, the topic counts as talked about. */
  promiseOf: (topic: TopicView) => void
  /** Opens the templates, or one of them. */
  openTemplate: (start?: TemplateName) => void
}

const SceneContext = createContext<Scene | undefined>(undefined)

export const SceneProvider = SceneContext.Provider

export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (!scene) throw new Error('This part of the page stands outside its scene.')
  return scene
}
