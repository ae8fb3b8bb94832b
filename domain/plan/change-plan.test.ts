import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGoal, aHabit, aKpi, aPlan, idOf, someTerms, valuesOf } from '../../tests/plan/a-plan.ts'
import type { Side } from '../pair.ts'
import { changePlan, wayBack } from './change-plan.ts'
import type { Kpi, Plan } from './plan.ts'
import type { Actor, PlanAct, PlanDecision, ValueInput } from './plan-act.ts'
import { proposePlan } from './propose-plan.ts'

const now = '2026-10-15T08:10:00.000Z'
const today = '2026-10-15'
const as = (by: Side, changes: Partial<Actor> = {}): Actor => ({ by, now, today, ...changes })

function after(plan: Plan, act: PlanAct, actor: Actor = as('report')): Plan {
  const decision = changePlan(plan, act, actor)
  if (decision.kind !== 'changed') throw new Error(JSON.stringify(decision))
  return decision.plan
}
const problemOf = (decision: PlanDecision) => (decision.kind === 'problem' ? decision.problems[0]?.kind : decision.kind)

describe('a plan is proposed by one and agreed by the other', () => {
  const proposal = {
    id: idOf(50),
    people: 'pair' as const,
    terms: someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } }),
    habits: [],
  }
  const proposed = proposePlan(undefined, proposal, as('manager'))
  const plan = proposed.kind === 'changed' ? proposed.plan : aPlan()
  const answer = { kind: 'answer', answer: 'accepted', about: now } as const

  test('it runs once the other says yes, and not before this week', () => {
    expect(plan.status).toBe('proposed')
    const later = as('report', { today: '2026-10-21', now: '2026-10-21T08:00:00.000Z' })
    const running = after(plan, answer, later)
    expect([running.status, running.terms.timeline.startOn]).toEqual(['running', '2026-10-19'])
  })

  test('nobody says yes to themselves, or to another wording than they saw', () => {
    expect(changePlan(plan, answer, as('manager'))).toEqual({ kind: 'not-yours' })
    expect(changePlan(plan, { ...answer, about: 'earlier' }, as('report'))).toEqual({ kind: 'conflict' })
  })

  test('a yes goes back within the hour while nothing came of it, a no while it stands', () => {
    const running = after(plan, answer)
    const back = { ...answer, answer: 'unanswered' } as const
    expect(after(running, back).status).toBe('proposed')
    expect(changePlan(running, back, as('report', { now: '2026-10-15T09:11:00.000Z' })).kind).toBe('too-late')
    const paused = after(running, { kind: 'pause', from: '2026-10-19', to: '2026-10-26', why: '' })
    expect(changePlan(paused, back, as('report')).kind).toBe('too-late')
    expect(after(after(plan, { ...answer, answer: 'declined' }), back).status).toBe('proposed')
  })

  test('the other may word it differently; then it is theirs to be agreed', () => {
    const terms = { ...plan.terms, objective: 'Deliver as promised' }
    const worded = after(plan, { kind: 'revise', terms, reason: '', version: 1 })
    expect([worded.by, worded.status]).toEqual(['report', 'proposed'])
    expect(changePlan(worded, { ...answer, about: worded.proposedAt }, as('report'))).toEqual({ kind: 'not-yours' })
  })

  test('of two who word it differently at once, the later one is shown the other wording', () => {
    const worded = (objective: string) =>
      ({ kind: 'revise', terms: { ...plan.terms, objective }, reason: '', version: 1 }) as const
    const first = after(plan, worded('Deliver as promised'), as('report'))
    expect(changePlan(first, worded('Be on time'), as('manager'))).toEqual({ kind: 'conflict' })
    const next = { ...worded('Be on time'), version: first.version }
    const second = after(first, next, as('manager', { now: '2026-10-15T08:20:00.000Z' }))
    const running = after(second, { ...answer, about: second.proposedAt })
    expect([running.terms.objective, running.status]).toEqual(['Be on time', 'running'])
    expect(after(running, { ...answer, answer: 'unanswered', about: second.proposedAt }).status).toBe('proposed')
  })

  test('a proposal is not taken back any more once the other said yes, and its author is told', () => {
    const running = after(plan, answer)
    expect(changePlan(running, { kind: 'withdraw', of: 'plan' }, as('manager'))).toEqual({ kind: 'too-late' })
    const gone = after(plan, { kind: 'withdraw', of: 'plan' }, as('manager'))
    expect(changePlan(gone, { kind: 'withdraw', of: 'plan' }, as('manager'))).toEqual({ kind: 'already-so' })
    expect(changePlan(gone, answer, as('report'))).toEqual({ kind: 'too-late' })
  })

  test('who takes back without saying what means the change that waits, or else the plan', () => {
    const withdraw = { kind: 'withdraw' } as const
    expect(after(plan, withdraw, as('manager')).status).toBe('withdrawn')
    expect(changePlan(after(plan, answer), withdraw, as('manager'))).toEqual({ kind: 'too-late' })
    const other = { kind: 'revise', terms: someTerms({ objective: 'Other' }), reason: 'Why', version: 1 } as const
    expect(after(after(aPlan(), other), withdraw)).toEqual(aPlan())
  })

  test('one plan at a time; one’s own proposal is replaced', () => {
    const next = { ...proposal, id: idOf(51) }
    expect(problemOf(proposePlan(aPlan(), next, as('manager')))).toBe('plan-runs-already')
    expect(problemOf(proposePlan(plan, next, as('report')))).toBe('plan-runs-already')
    expect(proposePlan(plan, next, as('manager')).kind).toBe('changed')
    expect(proposePlan(plan, proposal, as('manager')).kind).toBe('already-so')
  })

  test('who plans alone has agreed already', () => {
    const own = proposePlan(undefined, { ...proposal, people: 'one' }, as('report'))
    expect(own).toMatchObject({ kind: 'changed', plan: { status: 'running' } })
  })
})

describe('what was agreed changes with a reason and the other’s yes', () => {
  const revise = (terms: Plan['terms'], reason = '') => ({ kind: 'revise', terms, reason, version: 1 }) as const
  const target = someTerms({ kpis: [aKpi({ target: 85 })] })

  test('another target waits for the other, keeps its history, and needs a reason', () => {
    expect(problemOf(changePlan(aPlan(), revise(target), as('report')))).toBe('reason-missing')
    const asked = after(aPlan(), revise(target, 'Two suppliers left'))
    expect(asked.terms.kpis[0]?.target).toBe(90)
    const about = asked.pending?.at ?? ''
    const agreed = after(asked, { kind: 'answer', answer: 'accepted', about }, as('manager'))
    expect(agreed).toMatchObject({ version: 2, revisions: [{ reason: 'Two suppliers left', parts: ['kpis'] }] })
    expect(agreed.terms.kpis[0]?.target).toBe(85)
    expect(agreed.pending).toBeUndefined()
  })

  test('a goal added to an open place waits for the other and needs no reason', () => {
    const added = { ...aPlan().terms, goals: [aGoal(), aGoal({ id: idOf(60), text: 'A second one' })] }
    expect(after(aPlan(), revise(added)).pending?.terms.goals).toHaveLength(2)
  })

  test('a baseline that was open, a check and a note are facts: they hold at once', () => {
    const open = aPlan({ terms: someTerms({ kpis: [aKpi({ baselines: [], target: null })] }) })
    const known = someTerms({ kpis: [aKpi({ target: null, note: 'Two sites only' })] })
    const next = after(open, revise(known))
    expect([next.version, next.terms.kpis[0]?.baselines.length]).toEqual([2, 1])
    expect(problemOf(changePlan(aPlan(), revise(someTerms({ kpis: [aKpi({ baselines: [] })] })), as('report')))).toBe(
      'reason-missing',
    )
  })

  test('a yes to a change loses no fact that was found while it waited, nor its own words', () => {
    const first = aKpi({ baselines: [], target: null, note: 'One site' })
    const second = aKpi({ id: idOf(70), name: 'Working hours' })
    const plan = aPlan({ terms: someTerms({ kpis: [first, second] }) })
    const waiting = {
      ...plan.terms,
      kpis: [
        { ...first, name: 'On time' },
        { ...second, note: 'Of its own' },
      ],
    }
    const asked = after(plan, revise(waiting, 'Shorter'), as('manager'))
    const checks = { customer: false, beyondQuarter: true }
    const { note: _, ...open } = { ...first, checks, baselines: aKpi().baselines, reviewOn: '2026-11-02' }
    const found = after(asked, revise({ ...plan.terms, kpis: [open, second] }))
    expect(found.terms.kpis).toEqual([open, second])
    const agreed = after(found, { kind: 'answer', answer: 'accepted', about: found.pending?.at ?? '' })
    expect(agreed.terms.kpis).toEqual([
      { ...open, name: 'On time' },
      { ...second, note: 'Of its own' },
    ])
  })

  test('a no is seen by whoever asked, and taken away by them', () => {
    const asked = after(aPlan(), revise(target, 'Why'))
    const declined = after(asked, { kind: 'answer', answer: 'declined', about: now }, as('manager'))
    expect(declined.pending?.declinedAt).toBe(now)
    expect(after(declined, { kind: 'withdraw', of: 'change' }).pending).toBeUndefined()
  })

  describe('a yes to it', () => {
    const asked = after(aPlan(), revise(target, 'Two suppliers left'))
    const yes = { kind: 'answer', answer: 'accepted', about: now } as const
    const agreed = after(asked, yes, as('manager'))
    const back = wayBack({ before: asked, after: agreed }, yes) ?? yes

    test('goes back within the hour: the change waits again, and history says nothing of it', () => {
      const waiting = after(agreed, back, as('manager'))
      expect(waiting).toMatchObject({ terms: asked.terms, pending: asked.pending, revisions: [] })
      expect(waiting.version).toBeGreaterThan(agreed.version)
      expect(after(waiting, yes, as('manager')).terms.kpis[0]?.target).toBe(85)
      expect(changePlan(agreed, back, as('report'))).toEqual({ kind: 'not-yours' })
      const late = as('manager', { now: '2026-10-15T09:11:00.000Z' })
      expect(changePlan(agreed, back, late)).toEqual({ kind: 'too-late' })
    })

    test('is said once however often it is sent', () => {
      expect(changePlan(agreed, yes, as('manager'))).toEqual({ kind: 'already-so' })
      const waiting = after(agreed, back, as('manager'))
      expect(changePlan(waiting, back, as('manager'))).toEqual({ kind: 'already-so' })
    })

    test('stays once something came of it', () => {
      const further = revise(someTerms({ objective: 'Other' }), 'Why')
      const later = as('report', { now: '2026-10-15T08:30:00.000Z' })
      const askedAgain = after(agreed, { ...further, version: agreed.version }, later)
      expect(changePlan(askedAgain, back, as('manager'))).toEqual({ kind: 'conflict' })
      const noted = someTerms({ kpis: [aKpi({ target: 85, note: 'Two sites' })] })
      const told = after(agreed, { ...revise(noted), version: agreed.version })
      expect(changePlan(told, back, as('manager'))).toEqual({ kind: 'conflict' })
      const second = { ...target, kpis: [...target.kpis, aKpi({ id: idOf(70), name: 'Working hours' })] }
      const withSecond = after(after(aPlan(), revise(second, 'Why')), yes, as('manager'))
      const values = [{ week: 6, value: 46, context: '', seen: null }]
      const written = after(withSecond, { kind: 'set-values', kpiId: idOf(70), values })
      expect(changePlan(written, back, as('manager'))).toEqual({ kind: 'too-late' })
      const beside = after(withSecond, { kind: 'set-values', kpiId: idOf(1), values })
      expect(changePlan(beside, back, as('manager')).kind).toBe('changed')
    })

    test('or taking it back, whichever comes second is told', () => {
      const withdraw = { kind: 'withdraw', of: 'change' } as const
      expect(changePlan(agreed, withdraw, as('report'))).toEqual({ kind: 'too-late' })
      const without = after(asked, withdraw)
      expect(changePlan(without, withdraw, as('report'))).toEqual({ kind: 'already-so' })
      expect(changePlan(without, yes, as('manager'))).toEqual({ kind: 'conflict' })
    })
  })

  test('a wording made on an older one, or while the other’s waits, is a conflict', () => {
    expect(changePlan(aPlan({ version: 2 }), revise(target, 'Why'), as('report')).kind).toBe('conflict')
    const asked = after(aPlan(), revise(target, 'Why'), as('manager'))
    expect(changePlan(asked, revise(someTerms({ objective: 'Other' }), 'Why'), as('report')).kind).toBe('conflict')
  })

  test('values and weeks that are behind cannot be worded away', () => {
    const plan = aPlan({ kpis: { [idOf(1)]: { values: valuesOf(66) } } })
    const without = someTerms({ kpis: [aKpi({ id: idOf(70) })] })
    expect(problemOf(changePlan(plan, revise(without, 'Why'), as('report')))).toBe('kpi-has-values')
    const shorter = (weeks: number, startOn = '2026-09-07') =>
      revise(someTerms({ timeline: { startOn, weeks } }), 'Why')
    expect(problemOf(changePlan(plan, shorter(12, '2026-09-14'), as('report')))).toBe('start-is-past')
    expect(changePlan(plan, shorter(6), as('report')).kind).toBe('changed')
    const inWeekEight = as('report', { today: '2026-10-28' })
    expect(problemOf(changePlan(plan, shorter(6), inWeekEight))).toBe('weeks-out-of-range')
  })
})

describe('the week’s value', () => {
  const write = (value: number | null, more: Partial<ValueInput> = {}): PlanAct => {
    const values = [{ week: 6, value, context: 'Two late', seen: null, ...more }]
    return { kind: 'set-values', kpiId: idOf(1), values }
  }

  test('is written with its line of context by either, and once however often it is sent', () => {
    const plan = after(aPlan(), write(81), as('manager'))
    expect(plan.kpis[idOf(1)]?.values[6]).toEqual({ value: 81, context: 'Two late', at: now, by: 'manager' })
    expect(changePlan(plan, write(81), as('manager')).kind).toBe('already-so')
  })

  test('of somebody else in between is a conflict, and a newer one is written over what was seen', () => {
    const plan = after(aPlan(), write(81), as('manager'))
    expect(changePlan(plan, write(80), as('report')).kind).toBe('conflict')
    expect(after(plan, write(80, { seen: now })).kpis[idOf(1)]?.values[6]?.value).toBe(80)
    expect(after(plan, write(null, { seen: now })).kpis[idOf(1)]?.values).toEqual({})
  })

  test('of one’s own follows one’s own, before anything of it was sent', () => {
    const plan = after(aPlan(), write(81), as('report'))
    expect(after(plan, write(82), as('report')).kpis[idOf(1)]?.values[6]?.value).toBe(82)
    expect(after(plan, write(null, { seen: 'not there' }), as('report')).kpis[idOf(1)]?.values).toEqual({})
    expect(changePlan(plan, write(82), as('manager')).kind).toBe('conflict')
  })

  test('of a week to come is refused, with the week that it is', () => {
    const decision = changePlan(aPlan(), write(81, { week: 7 }), as('report'))
    expect(decision).toMatchObject({ kind: 'problem', problems: [{ kind: 'week-not-there', week: 7, last: 6 }] })
  })

  test('on a scale is one of its five steps', () => {
    const words = aKpi({ scale: ['a', 'b', 'c', 'd', 'e'], target: 5, baselines: [] })
    const plan = aPlan({ terms: someTerms({ kpis: [words] }) })
    expect(problemOf(changePlan(plan, write(6), as('report')))).toBe('not-on-scale')
    expect(changePlan(plan, write(4), as('report')).kind).toBe('changed')
  })
})

describe('a pause', () => {
  const pause = (from: string, to: string | null) => ({ kind: 'pause', from, to, why: 'Leave' }) as const

  test('shifts the weeks, is changed by its first day, and goes by resuming', () => {
    const paused = after(aPlan(), pause('2026-10-19', null))
    expect(after(paused, pause('2026-10-19', '2026-11-02')).pauses).toHaveLength(1)
    expect(after(paused, { kind: 'resume', on: '2026-11-02' }).pauses).toMatchObject([{ to: '2026-11-02' }])
    expect(after(paused, { kind: 'resume', on: '2026-10-19' }).pauses).toEqual([])
  })

  test('is ended or taken away by itself: one that comes later stays as it is, however often one resumes', () => {
    const later = pause('2026-11-09', '2026-11-16')
    const both = after(after(aPlan(), pause('2026-10-12', '2026-10-26')), later)
    const resumed = after(both, { kind: 'resume', on: today })
    expect(resumed.pauses).toMatchObject([{ from: '2026-10-12', to: today }, { from: '2026-11-09' }])
    expect(changePlan(resumed, { kind: 'resume', on: today }, as('report')).kind).toBe('already-so')
    const first = after(aPlan(), pause('2026-10-12', '2026-10-26'))
    const back = wayBack({ before: first, after: both }, later)
    expect(back && after(both, back)).toEqual(first)
  })

  test('that lies behind is taken away as well, unless weeks after it have values', () => {
    const past = after(aPlan(), pause('2026-10-05', '2026-10-12'))
    expect(after(past, { kind: 'resume', on: '2026-10-05' }).pauses).toEqual([])
    const valued = { ...past, kpis: { [idOf(1)]: { values: valuesOf(66, 64, 70, 74, 75) } } }
    expect(problemOf(changePlan(valued, { kind: 'resume', on: '2026-10-05' }, as('report')))).toBe('pause-over-values')
  })

  test('may begin a while ago, but not over weeks that have values', () => {
    const plan = aPlan({ kpis: { [idOf(1)]: { values: valuesOf(66, 64, 70, 74) } } })
    expect(changePlan(plan, pause('2026-10-05', '2026-10-19'), as('report')).kind).toBe('changed')
    expect(problemOf(changePlan(plan, pause('2026-09-28', null), as('report')))).toBe('pause-over-values')
    expect(problemOf(changePlan(plan, pause('2026-09-01', null), as('report')))).toBe('pause-in-the-past')
    expect(problemOf(changePlan(plan, pause('2026-11-02', '2026-11-02'), as('report')))).toBe(
      'pause-ends-before-it-begins',
    )
    const twice = after(plan, pause('2026-11-02', '2026-11-09'))
    expect(problemOf(changePlan(twice, pause('2026-11-03', null), as('report')))).toBe('pauses-overlap')
  })
})

describe('habits are their owner’s', () => {
  const habit = (changes = {}) => {
    const { startedOn: _, done: _done, ended: _ended, ...terms } = aHabit(changes)
    return terms
  }

  test('the owner begins, words and ends them; the other does not', () => {
    const fresh = { kind: 'set-habit', habit: habit({ id: idOf(80) }) } as const
    expect(after(aPlan(), fresh).habits).toHaveLength(2)
    expect(changePlan(aPlan(), fresh, as('manager')).kind).toBe('not-yours')
    const ended = after(aPlan(), { kind: 'end-habit', habitId: idOf(3), outcome: 'learned', words: 'Too early' })
    expect(ended.habits[0]?.ended).toEqual({ on: today, outcome: 'learned', words: 'Too early' })
  })

  test('a tick is that day’s, done once however often it is sent, and days far away are refused', () => {
    const tick = (on: string, isDone = true) => ({ kind: 'tick-habit', habitId: idOf(3), on, isDone }) as const
    const ticked = after(aPlan(), tick(today))
    expect(ticked.habits[0]?.done).toEqual([today])
    expect(changePlan(ticked, tick(today), as('report')).kind).toBe('already-so')
    expect(after(ticked, tick(today, false)).habits[0]?.done).toEqual([])
    for (const on of ['2026-09-10', '2026-10-17'])
      expect(problemOf(changePlan(aPlan(), tick(on), as('report')))).toBe('day-not-there')
    expect(changePlan(aPlan(), tick(today), as('manager')).kind).toBe('not-yours')
  })
})

describe('the end', () => {
  const review: PlanAct = { kind: 'review', words: '23 of 25 points', stays: [idOf(3)], celebrate: '' }
  const close = { kind: 'close', isClosed: true } as const

  test('a plan is closed once somebody said what came of it, and opens again until the day after', () => {
    expect(problemOf(changePlan(aPlan(), close, as('manager')))).toBe('review-missing')
    const closed = after(after(aPlan(), review), close, as('manager'))
    expect(closed).toMatchObject({
      status: 'closed',
      closed: { on: today, by: 'manager' },
      review: { stays: [idOf(3)] },
    })
    const open = { kind: 'close', isClosed: false } as const
    expect(after(closed, open, as('report', { today: '2026-10-16' })).status).toBe('running')
    expect(changePlan(closed, open, as('report', { today: '2026-10-17' })).kind).toBe('too-late')
  })

  test('what a missed target taught may be said after it as well', () => {
    const closed = after(after(aPlan(), review), close)
    expect(after(closed, { kind: 'learn-kpi', kpiId: idOf(1), words: 'Two suppliers' }).kpis[idOf(1)]?.learned).toBe(
      'Two suppliers',
    )
  })

  test('the last KPI cannot be retired; another one goes with a reason and keeps its values', () => {
    const retire = { kind: 'retire-kpi', kpiId: idOf(1), isRetired: true, reason: 'Not ours' } as const
    expect(problemOf(changePlan(aPlan(), retire, as('report')))).toBe('no-kpi')
    const two = aPlan({
      terms: someTerms({ kpis: [aKpi(), aKpi({ id: idOf(90) })] }),
      kpis: { [idOf(1)]: { values: valuesOf(66) } },
    })
    const retired = after(two, retire)
    expect(retired.kpis[idOf(1)]).toMatchObject({ retired: { on: today }, values: { 1: { value: 66 } } })
    expect(retired.revisions).toMatchObject([{ reason: 'Not ours' }])
  })
})

describe('laws of every act', () => {
  const acts = fc.oneof(
    fc.record({
      kind: fc.constant('tick-habit' as const),
      habitId: fc.constant(idOf(3)),
      on: fc.constantFrom('2026-10-13', '2026-10-14', today),
      isDone: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('count-behaviour' as const),
      behaviourId: fc.constant(idOf(4)),
      week: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 0, max: 5 }),
    }),
    fc.record({
      kind: fc.constant('discuss-kpi' as const),
      kpiId: fc.constant(idOf(1)),
      on: fc.constantFrom(null, '2026-10-14', today),
    }),
    fc.record({
      kind: fc.constant('pause' as const),
      from: fc.constantFrom('2026-10-05', '2026-10-12', '2026-10-19', '2026-11-02'),
      to: fc.constantFrom(null, '2026-10-14', '2026-10-26', '2026-11-09'),
      why: fc.constant(''),
    }),
    fc.record({
      kind: fc.constant('resume' as const),
      on: fc.constantFrom('2026-10-05', today, '2026-10-19', '2026-11-02'),
    }),
    fc.record({
      kind: fc.constant('end-habit' as const),
      habitId: fc.constant(idOf(3)),
      outcome: fc.constantFrom(null, 'worked' as const, 'learned' as const),
      words: fc.constantFrom('', 'Words'),
    }),
    fc.integer({ min: 60, max: 90 }).map((value) => ({
      kind: 'set-values' as const,
      kpiId: idOf(1),
      values: [{ week: 6, value, context: '', seen: null }],
    })),
  )

  test('a change that was withdrawn is asked for again, and one that was declined is not', () => {
    const terms = someTerms({ objective: 'Other' })
    const asked = after(aPlan(), { kind: 'revise', terms, reason: 'Why', version: 1 })
    const withdraw = { kind: 'withdraw', of: 'change' } as const
    const without = after(asked, withdraw)
    const back = wayBack({ before: asked, after: without }, withdraw)
    expect(back && after(without, back)).toEqual(asked)
    const declined = after(asked, { kind: 'answer', answer: 'declined', about: now }, as('manager'))
    expect(wayBack({ before: declined, after: after(declined, withdraw) }, withdraw)).toBeUndefined()
  })

  test('a number that was retired is taken up again, with the reason in its history', () => {
    const plan = aPlan({ terms: someTerms({ kpis: [aKpi(), aKpi({ id: idOf(11), name: 'Hours' })] }) })
    const retire = { kind: 'retire-kpi', kpiId: idOf(11), isRetired: true, reason: 'Nobody acts on it' } as const
    const retired = after(plan, retire)
    const back = wayBack({ before: plan, after: retired }, retire)
    const again = back && after(retired, back)
    expect(again?.kpis[idOf(11)]?.retired).toBeUndefined()
    expect(again?.revisions.map(({ reason }) => reason)).toEqual(['Nobody acts on it', ''])
  })

  test('a fact that was told is taken back as a fact, and a baseline that was found stays', () => {
    const plan = aPlan()
    const told = (kpi: Partial<Kpi>) => {
      const terms = someTerms({ kpis: [aKpi(kpi)] })
      const act = { kind: 'revise', terms, reason: '', version: plan.version } as const
      const changed = after(plan, act)
      const back = wayBack({ before: plan, after: changed }, act)
      return back && after(changed, back).terms
    }
    expect(told({ reviewOn: '2026-11-12' })).toEqual(plan.terms)
    const found = [
      ...aKpi().baselines,
      { kind: 'observational', text: 'Calls', on: '2026-09-04', source: 'Us' } as const,
    ]
    expect(told({ baselines: found })).toBeUndefined()
  })

  test('done twice is done once, and the way back leads back', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 6 }), acts, (before, act) => {
        const plan = before.reduce((sofar, one) => {
          const step = changePlan(sofar, one, as('report'))
          return step.kind === 'changed' ? step.plan : sofar
        }, aPlan())
        const decision = changePlan(plan, act, as('report'))
        if (decision.kind !== 'changed') return
        expect(changePlan(decision.plan, act, as('report')).kind).toBe('already-so')
        const back = wayBack({ before: plan, after: decision.plan }, act)
        if (back === undefined) throw new Error('each of these has a way back')
        const undone = changePlan(decision.plan, back, as('report'))
        const kept = undone.kind === 'changed' ? undone.plan : decision.plan
        expect(withoutEmpty(kept)).toEqual(withoutEmpty(plan))
      }),
    )
  })

  test('of two people who act at one moment both are kept, in whichever order they come', () => {
    const aboutOf = (act: PlanAct) =>
      'habitId' in act ? act.habitId : 'behaviourId' in act ? act.behaviourId : act.kind
    fc.assert(
      fc.property(acts, acts, (one, other) => {
        // When the plan rests decides about its weeks, so about everything that is written down by week.
        fc.pre(
          aboutOf(one) !== aboutOf(other) && ![one, other].some(({ kind }) => kind === 'pause' || kind === 'resume'),
        )
        type Said = readonly [PlanAct, Actor]
        const both = (...said: Said[]) =>
          said.reduce((plan, [act, actor]) => {
            const decision = changePlan(plan, act, actor)
            return decision.kind === 'changed' ? decision.plan : plan
          }, aPlan())
        const mine: Said = [one, as('report')]
        const theirs: Said = [other, as('manager')]
        expect(withoutEmpty(both(mine, theirs))).toEqual(withoutEmpty(both(theirs, mine)))
      }),
    )
  })

  /** A KPI or behaviour with nothing in it says as much as one that is not there; times of writing may be new. */
  function withoutEmpty(plan: Plan): unknown {
    const kpis = Object.entries(plan.kpis).flatMap(([id, { values, ...rest }]) => {
      const numbers = Object.entries(values).map(([week, { value }]) => [week, value])
      return numbers.length === 0 && Object.keys(rest).length === 0 ? [] : [[id, numbers, rest]]
    })
    const behaviours = Object.entries(plan.behaviours).filter(([, counts]) => Object.keys(counts).length > 0)
    return { ...plan, kpis, behaviours, habits: plan.habits.map((habit) => ({ ...habit })) }
  }
})
