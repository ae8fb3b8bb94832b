import { ProblemError } from '../../../client/trouble.ts'
import type { RefusalWords } from '../../../words/refusal-words.ts'

/** What a person reads when a call did not succeed: the reason, each wrong field, and a code for IT where there is one. */
export type Refusal = { reason: string; fields: string[]; code: string | undefined }

/**
 * Puts trouble into the reader's words. Messages of the API are kept only where they name what is wrong in something
 * the person sent; every other reason is said in the reader's language, and inner faults are not explained.
 */
export function refusalSays(trouble: unknown, words: RefusalWords): Refusal {
  if (trouble instanceof Error && trouble.name === 'HostTrouble')
    return { reason: words.host, fields: [], code: undefined }
  if (!(trouble instanceof ProblemError)) return { reason: words.unreachable, fields: [], code: undefined }
  const { code, fields = [], message, trace, reason } = trouble.problem
  const said = reason === undefined ? words.byCode[code] : words.byReason[reason]
  return {
    reason: code === 'bad_input' ? message : (said ?? words.failed),
    fields: fields.map(({ problem }) => problem),
    code: words.code(trace),
  }
}
