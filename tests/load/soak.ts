// `npm run soak [-- --days 14 --pairs 20]`: a fortnight in time-lapse. Each night the jobs run, each day people type the
// same amount. Exit code 1 when rows, memory or times at the end lie more than a tenth above those in the middle.
import { parseArgs } from 'node:util'
import { startTenant } from '../../sandbox/tenant.ts'
import { runSoak } from './run-soak.ts'
import { soakTable } from './soak-table.ts'

const { values } = parseArgs({
  options: { days: { type: 'string', default: '14' }, pairs: { type: 'string', default: '20' } },
})
const [days, pairs] = [Number(values.days), Number(values.pairs)]
if (!Number.isInteger(days) || days < 4 || !Number.isInteger(pairs) || pairs < 1) {
  console.error('--days takes a whole number from 4 on, --pairs one from 1 on, for instance --days 14 --pairs 20')
  process.exit(2)
}

function progress(line: string) {
  console.error(`  ${line}`)
}

const tenant = await startTenant({ people: Math.max(60, pairs * 2), onStep: progress })
try {
  const jobs = ['people', 'calendars', 'notices', 'releases', 'digests', 'expiry'] as const
  const lived = await runSoak({ tenant, days, pairs, jobs, progress })
  const { lines, faults } = soakTable(lived, { takesTimes: true })
  for (const line of lines) console.log(line)
  for (const fault of faults) console.log(`not held: ${fault}`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await tenant.close()
}
