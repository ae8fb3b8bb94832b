import { ProblemError } from '../client/trouble.ts'
import type { ReleaseWords } from '../words/release-words.ts'

/** What a person reads when a call did not succeed: the reason, each wrong field, and a code for IT where there is one. */
export type Refusal = { reason: string; fields: string[]; code: string | undefined }

/** Puts trouble into the reader's words. A field's own message is kept: it names the line of the file that is wrong. */
export function refusalWords(trouble: unknown, { trouble: words }: ReleaseWords): Refusal {
  if (!(trouble instanceof ProblemError)) return { reason: words.unreachable, fields: [], code: undefined }
  const { code, fields = [], message, trace } = trouble.problem
  return {
    reason: words.refusals[code] ?? (code === 'bad_input' ? message : words.failed),
    fields: fields.map(({ problem }) => problem),
    code: words.code(trace),
  }
}
