// `npm run load [-- --panels 500 --minutes 10]`: open panels of two people each against the built API in a process of its
// own and a storage in another. Exit code 1 when a request failed, a line is lost or doubled, or memory grows.
import { parseArgs } from 'node:util'
import { startTenant } from '../../sandbox/tenant.ts'
import { loadTable } from './load-table.ts'
import { runLoad } from './run-load.ts'

const { values } = parseArgs({
  options: { panels: { type: 'string', default: '500' }, minutes: { type: 'string', default: '10' } },
})
const [panels, minutes] = [Number(values.panels), Number(values.minutes)]
if (!Number.isInteger(panels) || panels < 2 || !(minutes > 0)) {
  console.error(
    '--panels takes a whole number from 2 on, --minutes a number above 0, for instance --panels 50 --minutes 1',
  )
  process.exit(2)
}

function progress(line: string) {
  console.error(`  ${line}`)
}

// Nine of ten people have a manager, and some of them are no longer there.
const people = Math.max(60, Math.ceil(panels * 0.7))
const tenant = await startTenant({ people, onStep: progress })
try {
  progress('reading people')
  await tenant.runJob('people')
  const { lines, faults } = loadTable(await runLoad({ tenant, panels, minutes, progress }))
  for (const line of lines) console.log(line)
  for (const fault of faults) console.log(`not held: ${fault}`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await tenant.close()
}
