import type { RunningTenant } from '../tenant.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/**
 * The last night at which somebody still had another manager, and the next one, at which it had changed (epoch
 * milliseconds): the directory itself has no history, so former pairs exist only for who was there to see it.
 */
export function nightsOfChange({ organisation }: Pick<RunningTenant, 'organisation'>, oid: string): number[] {
  const changedOn = organisation.history(oid).find(({ to }) => to !== null)?.to
  if (changedOn === undefined || changedOn === null) throw new Error('Nobody of the story has changed managers.')
  return [changedOn - 1, changedOn].map((day) => day * dayMs + hourMs)
}

/** Lets a night read the directory as it was then. */
export async function readPeopleAsTheyWere(
  { microsoft, runJob }: Pick<RunningTenant, 'microsoft' | 'runJob'>,
  night: number,
): Promise<void> {
  try {
    microsoft.setDirectoryBack(night)
    await runJob('people', night)
  } finally {
    microsoft.setDirectoryBack(undefined)
  }
}
