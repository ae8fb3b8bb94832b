import { ProblemError } from '../client/trouble.ts'

/** What to say beside a refusal when somebody else was faster. */
export function whoElse(trouble: unknown, words: string): { safe?: string } {
  return trouble instanceof ProblemError && trouble.problem.code === 'conflict' ? { safe: words } : {}
}
