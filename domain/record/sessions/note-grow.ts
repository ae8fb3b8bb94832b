import type { Grow } from '../../session.ts'
import { onSession } from './one-session.ts'

type Input = { on: string; grow: Grow | null }

/** Which steps of GROW the two worked through in a session; null once its lines were taken back. */
export const noteGrow = onSession<Input>(
  (session, { input: { grow } }) => {
    const { grow: _, ...rest } = session
    return grow === null ? rest : { ...rest, grow }
  },
  ({ grow: before = null }, { input: { on } }) => ({ operation: 'noteGrow', input: { on, grow: before } }),
)
