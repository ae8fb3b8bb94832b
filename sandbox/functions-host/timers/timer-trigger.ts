import { expandSettings } from '../host-settings.ts'
import type { LiveTrigger, MakeTrigger } from '../trigger.ts'
import { withRetries } from './retry.ts'
import type { TimerStatuses } from './timer-status.ts'
import { timerInput, watchTimer } from './timer-watch.ts'

/** A function that runs by its schedule, unless its setting says that it is disabled; `statuses` is when each ran last. */
export function timerTrigger(statuses: TimerStatuses): MakeTrigger {
  return ({ environment, log, run, stopping }, fn, binding): LiveTrigger => {
    const { name } = fn.metadata
    const schedule = expandSettings(binding.schedule ?? '', environment)
    const once = async (isPastDue = false, retryCount = 0) => {
      try {
        await run(fn, { data: timerInput(schedule, isPastDue), retryCount })
      } catch (error) {
        log('error', name, String(error))
        throw error
      }
    }
    // By its schedule a function is run again as it asks for; by hand it is not, here as in Azure.
    const fire = (isPastDue: boolean) =>
      withRetries(fn.metadata.retryOptions, (retryCount) => once(isPastDue, retryCount), stopping)
    const isDisabled = environment[`AzureWebJobs.${name}.Disabled`] === 'true'
    const stop = isDisabled ? () => {} : watchTimer({ name, schedule, statuses, fire })
    return { on: schedule, fire: () => once(), stop }
  }
}
