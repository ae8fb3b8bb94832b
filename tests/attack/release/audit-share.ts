import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import { auditOrganisations } from './audit-organisations.ts'

/** One worker's organisations; what was found goes back to `audit.ts`. */
const share = workerData as { count: number; seed: number; apart: number; tables?: number }
const highs = await loadHighs()
parentPort?.postMessage(auditOrganisations({ ...share, highs, say: console.log }))
