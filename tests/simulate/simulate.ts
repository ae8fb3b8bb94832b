// `npm run simulate -- --seeds N` lives N random days of two people with two devices each; `--seed S` one of them again.
// Exit code 0 when every law held, 1 when one did not: its seed is printed, and tells the same story every time.
import { parseArgs } from 'node:util'
import { runSeed } from './run-seed.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1000' }, seed: { type: 'string' } } })
const seeds =
  values.seed === undefined ? Array.from({ length: Number(values.seeds) }, (_, at) => at + 1) : [Number(values.seed)]

let failed = 0
const began = performance.now()
for (const seed of seeds) {
  const { broken } = await runSeed(seed)
  if (broken.length === 0) continue
  failed += 1
  console.log(`seed ${seed}: ${broken.join('; ')}`)
}
console.log(
  `${seeds.length - failed} of ${seeds.length} seeds held, in ${Math.round((performance.now() - began) / 1000)} s`,
)
process.exitCode = failed > 0 ? 1 : 0
