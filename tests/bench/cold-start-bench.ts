import { statSync } from 'node:fs'
import { join } from 'node:path'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import { built } from '../../sandbox/tenant/build.ts'
import { type RunningTenant, startTenant } from '../../sandbox/tenant.ts'
import { pairsOf } from '../load/pairs-of.ts'
import { against, median, type Measured } from './ratios.ts'

/**
 * What the first person waits for whose request finds no instance awake: the built API in the process of its own that
 * stands for the platform's worker, from the moment it has loaded. Nothing is known yet: no connection, token, key or
 * signing key of anybody.
 */
export async function benchColdStart(runs: number, progress: (line: string) => void): Promise<Measured[]> {
  const tenant = await startTenant({ people: 60, isBuilt: true })
  try {
    progress('reading people')
    await tenant.runJob('people')
    const asked = askOpening(tenant)
    await asked()
    const [first, second]: [number[], number[]] = [[], []]
    for (let run = 0; run < runs; run += 1) {
      progress(`starting the API, ${run + 1} of ${runs}`)
      await tenant.restartApi()
      first.push(await asked())
      second.push(await asked())
    }
    const megabytes = statSync(join(built.api, 'main.js')).size / 2 ** 20
    const from = `opening a pair; the next one ${median(second).toFixed(0)} ms`
    return [
      against('cold: first answer after the API has loaded', median(first), 'ms', 500, from, 0.1),
      against('cold: what a start loads', megabytes, 'MB', 3, 'dist/api/main.js; holidays load when a night asks'),
    ]
  } finally {
    await tenant.close()
  }
}

/** Opens a pair over HTTP and gives the milliseconds that it took. */
function askOpening(tenant: RunningTenant): () => Promise<number> {
  const [pair] = pairsOf(tenant.organisation, 1)
  const [oid, pairId] = [pair?.report ?? '', pair?.pairId ?? '']
  return async () => {
    const began = performance.now()
    const answer = await askApi(tenant, { oid }, 'openPair', { pairId })
    await answer.text()
    if (!answer.ok) throw new Error(`Opening a pair was answered ${answer.status}`)
    return performance.now() - began
  }
}
