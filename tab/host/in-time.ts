import { HostTroubleError } from './host-trouble.ts'

/**
 * The host's answer, or HostTrouble `no-answer` after `patienceMs`: hosts promise answers and give no limits. `onLate` hears
 * that the limit has passed; the answer may still come, and is not waited for here.
 */
export function inTime<Answer>(answer: Promise<Answer>, patienceMs: number, onLate?: () => void): Promise<Answer> {
  let clock: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, tooLate) => {
    clock = setTimeout(() => {
      onLate?.()
      tooLate(new HostTroubleError('no-answer', `nothing for ${patienceMs / 1000} s`))
    }, patienceMs)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(clock))
}
