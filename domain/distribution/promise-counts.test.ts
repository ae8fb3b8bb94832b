import { expect, test } from 'vitest'
import type { AgreedFacts } from '../commitments/promise-facts.ts'
import { promiseCounts } from './promise-counts.ts'

const block = { name: '2026-09-07', from: '2026-09-07', to: '2026-10-05' }

function promise(due: string | null, facts: Partial<AgreedFacts> = {}): AgreedFacts {
  return {
    id: `${due}`,
    owner: 'manager',
    by: 'manager',
    createdAt: '2026-09-01T08:00:00.000Z',
    due,
    currentDue: due,
    status: 'open',
    kind: 'next_step',
    ackByOther: false,
    confirmedByOther: false,
    reschedules: [],
    ...facts,
  }
}

const done = (due: string, doneOn: string, facts: Partial<AgreedFacts> = {}) =>
  promise(due, { status: 'done', doneAt: `${doneOn}T08:00:00.000Z`, ...facts })

test('promises count in the block of their first day, as things stood at its end', () => {
  const promises = [
    done('2026-09-10', '2026-09-09'),
    done('2026-09-17', '2026-09-19'),
    promise('2026-10-02'),
    // Done a week after the block: at its end it was open.
    done('2026-09-30', '2026-10-12'),
    // Of the block before, of the next one, and without a day.
    done('2026-09-04', '2026-09-04'),
    promise('2026-10-08'),
    promise(null),
    done('2026-09-11', '2026-09-11', { owner: 'report' }),
    // Agreed after the block had ended.
    promise('2026-10-01', { createdAt: '2026-10-06T08:00:00.000Z' }),
  ]
  expect(promiseCounts(promises, block, 'Europe/Berlin')).toEqual({
    manager: { due: 4, onTime: 1, late: 1 },
    report: { due: 1, onTime: 1, late: 0 },
    open: 3,
    overdue: 2,
  })
})
