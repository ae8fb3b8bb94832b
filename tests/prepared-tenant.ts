import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { setClock } from '../sandbox/clock/clock.ts'
import { writeDemo } from '../sandbox/demo/write-demo.ts'
import { startTenant, type RunningTenant } from '../sandbox/tenant.ts'

/** What has happened in a tenant: people and calendars were read once, or all that the demonstration shows. */
export type Past = 'first night' | 'demonstration'

const size = { people: 60, storage: 'here', isHrLate: true } as const
const endFile = 'ended-at'
const quarterMs = 15 * 60_000

/**
 * A tenant of sixty people with a past. Living through it costs a core half a minute, so the first file that asks keeps
 * what it wrote, and every other one starts with a copy. A copy is good for its quarter of an hour: the sandbox moves
 * the 1:1 of Elena and Priya into the one that runs. `tab` is another folder of pages than the built one.
 */
export async function preparedTenant(past: Past, how: { tab?: string } = {}): Promise<RunningTenant> {
  for (;;) {
    const quarter = Math.floor(Date.now() / quarterMs)
    const keep = mkdtempSync(join(tmpdir(), 'throughline-copy-'))
    const kept = await keptTenant(past, quarter)
    beginAfter(kept)
    cpSync(kept, keep, { recursive: true })
    const tenant = await startTenant({ ...size, ...how, keep })
    const close = async () => {
      await tenant.close()
      rmSync(keep, { recursive: true })
    }
    if (Math.floor(tenant.organisation.now / quarterMs) === quarter) return { ...tenant, close }
    await close()
  }
}

/** The folder of a tenant that has lived through `past` and was closed, made by whoever comes first. */
async function keptTenant(past: Past, quarter: number): Promise<string> {
  const kept = join(inject('preparedFolder'), `${past} ${quarter}`)
  const making = `${kept}, being made`
  while (!existsSync(kept)) {
    if (!madeFolder(making)) {
      await sleep(100)
      continue
    }
    try {
      await live(past, making)
      writeFileSync(join(making, endFile), String(Date.now()))
      renameSync(making, kept)
    } catch (error) {
      rmSync(making, { recursive: true })
      throw error
    }
  }
  return kept
}

/** Every file begins at the same instant, but none before its tenant's past has ended. */
function beginAfter(kept: string): void {
  const endedAt = Number(readFileSync(join(kept, endFile), 'utf8'))
  if (Date.now() < endedAt) setClock(endedAt)
}

async function live(past: Past, keep: string): Promise<void> {
  const tenant = await startTenant({ ...size, keep })
  try {
    if (past === 'demonstration') await writeDemo(tenant, () => undefined)
    else {
      for (const job of ['people', 'calendars'] as const) {
        const { isGood, said } = await tenant.runJob(job)
        if (!isGood) throw new Error(`The first night did not end well: ${said}`)
      }
    }
  } finally {
    await tenant.close()
  }
}

/** False where somebody else has made it already. */
function madeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
