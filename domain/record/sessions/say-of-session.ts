import { type Statement, withStatement } from '../../session.ts'
import { onSession } from './one-session.ts'

type Input = { on: string; statement: Statement | null }

/** One tap by either side: it took place, it moved, it did not happen. Null takes one's own word back. */
export const sayOfSession = onSession<Input>(
  (session, { input: { statement }, by }) => withStatement(session, by, statement ?? undefined),
  ({ said }, { input: { on }, by }) => ({ operation: 'sayOfSession', input: { on, statement: said[by] ?? null } }),
)
