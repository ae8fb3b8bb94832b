import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import { auditOrganisations } from './audit-organisations.ts'

/**
 * One worker's organisations; what was found goes back to `audit.ts`, and before that each line of how far it is. What a
 * worker prints itself waits until it has nothing to do.
 */
const share = workerData as { count: number; seed: number; apart: number; tables?: number }
const highs = await loadHighs()
const say = (line: string) => parentPort?.postMessage(line)
parentPort?.postMessage(auditOrganisations({ ...share, highs, say }))
