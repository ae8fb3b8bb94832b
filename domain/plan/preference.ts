import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'

/**
 * How a person likes to be worked with, by their own choice: much freedom, together with others, or exact steps. It
 * changes the order of questions and nothing else.
 */
export const workingPreferences = ['autonomy', 'collaboration', 'detail'] as const
export type WorkingPreference = (typeof workingPreferences)[number]

export type ChosenPreference = { preference: WorkingPreference; chosenOn: LocalDate }

const heldDays = 365

/** The preference that holds on a day: people change, so after a year it is to be chosen anew. */
export function preferenceOn(chosen: ChosenPreference | undefined, today: LocalDate): WorkingPreference | undefined {
  return chosen !== undefined && today < addDays(chosen.chosenOn, heldDays) ? chosen.preference : undefined
}
