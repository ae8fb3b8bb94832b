import { lastQuarterOverEverywhere } from '#domain/time/quarter'
import { isoDay } from '../organisation/day.ts'
import type { RunningTenant } from '../tenant.ts'
import { askUntilAnswered } from './ask-api.ts'

const dayMs = 86_400_000
const managersAsked = 4
const answersOfTeam = 3
const answers = [5, 4, 3, 5, 4, 4, 2, 5, 4, 5, 4, 3]

/** What is needed of a tenant to ask its people. */
export type AskedTenant = Pick<RunningTenant, 'organisation' | 'personas' | 'host' | 'webOrigin' | 'tokenFor'>

type Team = { manager: string; reports: string[] }

/** When the question is answered: on the last days of the quarter that is over (epoch milliseconds). */
export function answeredAt({ organisation }: Pick<RunningTenant, 'organisation'>): number {
  const quarter = lastQuarterOverEverywhere(isoDay(organisation.world.today))
  return Date.parse(`${quarter.to}T12:00:00.000Z`) - 2 * dayMs
}

/**
 * Lets people of a few teams say how helpful their last 1:1 was, on the last days of the quarter that is over, so that
 * a release has something to tell. Their managers have their calendars read first: the question follows a 1:1.
 * Nobody of the story answers, so that the question still waits for them.
 */
export async function answerHowHelpful(tenant: AskedTenant): Promise<void> {
  const { host } = tenant
  const at = answeredAt(tenant)
  const teams = teamsAt(tenant, at).slice(0, managersAsked)
  try {
    await host.shiftClock(at - Date.now())
    for (const { manager } of teams)
      await expectTaken(await askUntilAnswered(tenant, { oid: manager, at }, { operation: 'syncNow' }))
    await host.drain()
    const pairs = teams.flatMap(({ manager, reports }) => reports.map((report) => ({ manager, report })))
    for (const [index, { manager, report }] of pairs.entries()) {
      const answer = answers[index % answers.length]
      // The question stands in an opened record.
      const pairId = `${manager}_${report}`
      const ask = (operation: 'openPair' | 'answerPulse', input: object) =>
        askUntilAnswered(tenant, { oid: report, at }, { operation, input })
      await expectTaken(await ask('openPair', { pairId }))
      await expectTaken(await ask('answerPulse', { pairId, answer }))
    }
  } finally {
    await host.shiftClock(0)
  }
}

/** Teams whose calendars may be read: people whom nobody can choose to be, and who never had another manager. */
function teamsAt({ organisation, personas }: AskedTenant, at: number): Team[] {
  const shown = new Set(personas.map(({ oid }) => oid))
  const { memberOids } = organisation.pilotGroup
  const mayAnswer = (oid: string) => !shown.has(oid) && memberOids.has(oid) && organisation.history(oid).length === 1
  return organisation.accounts
    .filter(({ kind, isEnabled, oid }) => kind === 'person' && isEnabled && memberOids.has(oid))
    .map(({ oid }) => {
      const reports = organisation.reportsAt(oid, at).filter(mayAnswer)
      return { manager: oid, reports: reports.slice(0, answersOfTeam) }
    })
    .filter(({ reports }) => reports.length === answersOfTeam)
}

async function expectTaken(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.url} was answered ${response.status}: ${await response.text()}`)
}
