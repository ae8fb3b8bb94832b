import { text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

/** The mark that every change of a pair leaves anew. */
export const revisionRow = rowKind('revision', { revision: text })
