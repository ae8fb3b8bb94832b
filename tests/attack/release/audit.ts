import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import loadHighs from 'highs'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import { attackSmall } from './attack-small.ts'
import { readAudited } from './read-audited.ts'
import type { Found } from './known.ts'

const help = `npm run audit                       20,000 random organisations, released and attacked
npm run audit -- --organisations N  as many as you like; --seed S begins with another one,
                                    --tables 3 gives each so many, --workers 2 shares them out
npm run audit -- RELEASE.json       one release of yours

RELEASE.json holds what the page reads (the answer of the operation readRelease), alone or as
  { "release": ..., "people": [{ "manager": "m1", "segments": { "department": "Sales" }, "slots": 4 }] }
with everybody who is counted (slots: planned 1:1s in the block, if known), or as
  { "release": ..., "counts": { "department": { "Sales": { "m1": 3, "m2": 4 } } } }
with the people of each group under each manager; then each table is attacked by itself.
Alone, only what the figures themselves say can be judged. docs/release-audit.md tells more.

Prints "0 violations", or one line for each figure that can have one value only, and for each that is told of too few.`

type Share = [organisations: number, seed: number, workers: number]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    organisations: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    tables: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
})
const [file] = positionals
if (values.help) console.log(help)
else {
  const found = file === undefined ? await auditRandom() : await auditFile(file)
  for (const { figure, about, size, value } of found) console.log(`${figure} of ${about}: only ${value} of ${size}`)
  console.log(found.length === 1 ? '1 violation' : `${found.length} violations`)
  process.exitCode = found.length === 0 ? 0 : 1
}

/** Shares the organisations out over workers; each says how far it is. */
async function auditRandom(): Promise<Found[]> {
  const [organisations, seed, workers] = [values.organisations, values.seed, values.workers].map(Number) as Share
  const tables = values.tables === undefined ? undefined : Number(values.tables)
  const shares = Array.from({ length: workers }, (_, at) => ({
    count: Math.ceil((organisations - at) / workers),
    seed: seed + at,
    apart: workers,
    tables,
  }))
  return (await Promise.all(shares.map(auditShare))).flat()
}

async function auditFile(path: string): Promise<Found[]> {
  const highs = await loadHighs()
  const { release, attacks } = readAudited(JSON.parse(readFileSync(path, 'utf8')))
  return [
    ...attackMasks(release),
    ...attacks.flatMap((attacked) => [...attackSmall(attacked), ...attackRelease(attacked, highs)]),
  ]
}

function auditShare(share: object): Promise<Found[]> {
  const worker = new Worker(new URL('audit-share.ts', import.meta.url), { workerData: share })
  return new Promise((resolve, reject) => {
    worker.on('message', (told: string | Found[]) => {
      if (typeof told === 'string') console.log(told)
      else resolve(told)
    })
    worker.on('error', reject)
  })
}
