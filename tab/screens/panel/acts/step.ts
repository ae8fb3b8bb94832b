import type { Side } from '#domain/pair'
import type { Draft } from '../../../client/device/device-store.ts'
import type { Change } from '../../../client/outbox/change.ts'
import type { PanelWords } from '../../../words/panel-words.ts'

/** How one change is taken back: away with the line it added, or the opposite change; undefined once there is none. */
export type Back = { added: boolean; change: (pairId: string, etag: string) => Change | undefined }

/** One change of one line. `back` where the record's own rule knows no way back and there is one all the same. */
export type Made = { lineId: string; change: Change; back?: Back | undefined }

/**
 * Makes changes that belong together: all shown at once, announced by one sentence and taken back by one key. `typed` are
 * the words they were made of, which then go back into the box.
 */
export type MakeOn = (says: string, made: readonly Made[], typed?: Draft) => void

/** What every kind of step is built on. */
export type StepMeans = {
  make: MakeOn
  says: PanelWords['fresh']
  pairId: () => string
  you: () => Side | undefined
  /** First name of the other person. */
  other: () => string
}
