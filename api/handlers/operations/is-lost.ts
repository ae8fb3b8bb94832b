import type { RunView } from '#contract/read-runs'

/** Mails leave one by one for as long as it takes, but something of a run ends every few minutes. */
const silentHours = 6

/** Has a run lost a message, or the process that planned it? So it is when none of its parts ended for six hours. */
export function isLost({ state, lastAt }: RunView, now: string): boolean {
  return state === 'running' && Date.parse(now) - Date.parse(lastAt) > silentHours * 3_600_000
}
