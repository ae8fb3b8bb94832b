import { calendarsNight, type Night, type NightCost } from './calendars-night.ts'
import type { Shapes } from './count-requests.ts'
import { against, type Measured } from './ratios.ts'

/** What the small night leaves of the whole one. */
const smallShare = 1 / 10

/**
 * Reading calendars against the sandbox's Graph: 500 managers on the table service, where requests and filters are
 * counted; then 1,000 and 12,000 managers with rows in memory (in another process, so that the worker's memory is what it
 * needs itself), where a manager must cost the same however large the organisation is. `whole` is that; otherwise all
 * three are a tenth.
 */
export async function benchCalendars(progress: (line: string) => void, { whole }: { whole: boolean }) {
  const share = whole ? 1 : smallShare
  const on = async (where: string, night: Night) => {
    const people = Math.round(night.people * share)
    const cost = await calendarsNight({ ...night, people, managers: Math.round(night.managers * share) })
    const { managers, pairs, timed, seconds, cpuSeconds, memory } = cost
    progress(`${managers} managers, ${pairs} pairs, ${where}: ${perSecond(cost).toFixed(1)} managers a second`)
    progress(`  ${ms(cpuSeconds / timed)} ms of processor each in ${ms(seconds / timed)} ms`)
    progress(`  memory of the worker by tenth of the work, MB: ${memory.map((peak) => peak.toFixed(0)).join(' ')}`)
    return cost
  }
  const tables = await on('on the table service', { people: 4_300, managers: 500, onTables: true })
  for (const [night, { storage }] of Object.entries({ 'the first night': tables, 'the night after': tables.after })) {
    progress(`  ${night}:`)
    for (const [shape, count] of Object.entries(storage).toSorted(([, one], [, other]) => other - one)) {
      const [each, perPair] = [(count / tables.managers).toFixed(1), (count / tables.pairs).toFixed(2)]
      progress(`    ${each} a manager, ${perPair} a pair: ${shape}`)
    }
  }
  const few = await on('rows in memory of another process', { people: 8_800, managers: 1_000, onTables: false })
  const many = await on('rows in memory of another process', { people: 105_000, managers: 12_000, onTables: false })
  return figuresOf({ tables, few, many })
}

function figuresOf({ tables, few, many }: Record<'tables' | 'few' | 'many', NightCost>): Measured[] {
  const from = `${tables.managers} managers on the table service`
  const inMemory = `${many.managers} managers, rows in another process`
  const both = `${many.managers} and ${few.managers} managers, rows in another process`
  const growth = perSecond(few) / perSecond(many)
  const total = (storage: Shapes) => Object.values(storage).reduce((sum, count) => sum + count, 0)
  const queries = Object.keys(tables.storage).filter((one) => one.startsWith('GET') && !one.endsWith('one row'))
  const scans = queries.filter((one) => !one.includes('PartitionKey'))
  const perMailbox = [...tables.perMailbox, ...few.perMailbox, ...many.perMailbox].toSorted((a, b) => a - b)
  // What else a busy machine does takes time from a process, but not its own processor time.
  const cost = ({ cpuSeconds, timed }: NightCost) => cpuSeconds / timed
  return [
    { name: 'calendars: managers, rows in memory', value: perSecond(many), unit: 'a second', from: inMemory },
    { name: 'calendars: managers, on tables', value: perSecond(tables), unit: 'a second', from },
    { name: 'calendars: processor time per manager', value: cost(many) * 1000, unit: 'ms', from: inMemory },
    {
      name: 'calendars: processor time per manager, the night after to the first',
      value: many.after.cpuSeconds / many.managers / cost(many),
      unit: 'x',
      from: inMemory,
    },
    { name: 'calendars: time per manager, large to small', value: growth, unit: 'x', from: both },
    against('calendars: requests per mailbox, 99th percentile', atShare(perMailbox, 0.99), 'requests', 2, both),
    against('calendars: storage requests per pair', total(tables.storage) / tables.pairs, 'requests', 12, from),
    against('calendars: the same, the night after', total(tables.after.storage) / tables.pairs, 'requests', 3.4, from),
    against(
      'calendars: the same, one of twenty pairs changed',
      total(tables.changed.storage) / tables.pairs,
      'requests',
      4.6,
      from,
    ),
    against('calendars: queries that name no partition', scans.length, 'requests', 0, from),
    against('calendars: processor time, large to small', cost(many) / cost(few), 'x', 1.2, both, 0.1),
    against('calendars: largest memory of the worker', Math.max(...many.memory), 'MB', 300, inMemory),
    against('calendars: the same, on tables', Math.max(...tables.memory), 'MB', 300, from),
    against(
      'calendars: memory, last tenth to third',
      (many.memory[9] ?? 0) / (many.memory[2] ?? 1),
      'x',
      1.2,
      inMemory,
    ),
  ]
}

function perSecond({ timed, seconds }: NightCost): number {
  return timed / seconds
}

function ms(seconds: number): string {
  return (seconds * 1000).toFixed(1)
}

function atShare(ascending: readonly number[], share: number): number {
  return ascending[Math.ceil(ascending.length * share) - 1] ?? 0
}
