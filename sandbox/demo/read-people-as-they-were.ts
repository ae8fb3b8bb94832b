import type { RunningTenant } from '../tenant.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/**
 * Lets two nights read the directory at which somebody still had another manager, and the next one at which it had
 * changed: the directory itself has no history, so former pairs exist only for who was there to see it.
 */
export async function readPeopleAsTheyWere(
  tenant: Pick<RunningTenant, 'organisation' | 'microsoft' | 'runJob'>,
  oid: string,
): Promise<void> {
  const { organisation, microsoft, runJob } = tenant
  const changedOn = organisation.history(oid).find(({ to }) => to !== null)?.to
  if (changedOn === undefined || changedOn === null) throw new Error('Nobody of the story has changed managers.')
  try {
    for (const day of [changedOn - 1, changedOn]) {
      const night = day * dayMs + hourMs
      microsoft.setDirectoryBack(night)
      await runJob('people', night)
    }
  } finally {
    microsoft.setDirectoryBack(undefined)
  }
}
