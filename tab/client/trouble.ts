import type { Problem } from '#contract/problem'

/** The API understood and refused. `problem.message` is written for a person. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly status: number

  constructor(problem: Problem, status: number) {
    super(problem.message)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = status
  }
}

/** Nobody answered in time, or the network is gone. Whether the API did the work is unknown, so a repeat must be safe. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('The service did not answer.', { cause })
    this.name = 'UnreachableError'
  }
}

/** The host's own refusals pass through this room as they are; it does not know their class. */
export function isHostTrouble(trouble: unknown): boolean {
  return trouble instanceof Error && trouble.name === 'HostTrouble'
}

/** Can the same request succeed later without anybody changing it? */
export function mayPass(trouble: unknown): boolean {
  if (!(trouble instanceof ProblemError)) return true
  return (
    trouble.status >= 500 ||
    trouble.status === 429 ||
    trouble.status === 408 ||
    trouble.problem.code === 'not_signed_in'
  )
}
