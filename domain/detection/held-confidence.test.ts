import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldConfidence, type EvidenceKind, type SessionFacts } from './held-confidence.ts'

const accepted = { responses: { mia: 'organizer', ravi: 'accepted' } }
const confidence = (facts: Partial<SessionFacts>) => heldConfidence({ ...accepted, ...facts }).confidence

test('both accepted and a note was written: strong', () => {
  expect(heldConfidence({ ...accepted, evidence: ['note'] })).toEqual({
    confidence: 0.94,
    tier: 'strong',
    held: true,
    disputed: false,
  })
})

test('the fewer answers, the less we believe', () => {
  expect(confidence({})).toBe(0.7)
  expect(confidence({ responses: { mia: 'organizer', ravi: 'none' } })).toBe(0.55)
  expect(confidence({ responses: { mia: 'organizer' } })).toBe(0.55)
  expect(confidence({ responses: {} })).toBe(0.45)
  expect(confidence({ responses: { mia: 'organizer', ravi: 'tentativelyAccepted' } })).toBe(0.4)
  expect(confidence({ responses: { mia: 'notResponded', ravi: 'tentative' } })).toBe(0.4)
})

test('cancelled and declined talks count nothing, and no trace revives them', () => {
  for (const status of ['cancelled', 'declined_by_report', 'declined_by_manager']) {
    expect(heldConfidence({ ...accepted, status, evidence: ['note', 'commitment'] })).toMatchObject({
      confidence: 0,
      tier: 'unlikely',
      held: false,
    })
  }
  expect(confidence({ responses: { mia: 'organizer', ravi: 'declined' } })).toBe(0)
})

test('a double booking halves the base, an absence leaves a fifth', () => {
  expect(confidence({ conflict: true })).toBe(0.35)
  expect(confidence({ oof: true })).toBe(0.14)
  expect(confidence({ conflict: true, evidence: ['panelManager', 'panelReport'] })).toBe(0.6815)
})

test('every kind of trace has its weight, and the same trace twice counts once', () => {
  const weights: [EvidenceKind, number][] = [
    ['note', 0.94],
    ['commitment', 0.94],
    ['agendaChecked', 0.85],
    ['panelManager', 0.79],
    ['panelReport', 0.79],
  ]
  for (const [kind, expected] of weights) expect(confidence({ evidence: [kind, kind] })).toBe(expected)
})

test('an ad-hoc talk needs a trace of the other person', () => {
  expect(heldConfidence({ responses: {}, adhoc: true }).held).toBe(false)
  expect(confidence({ responses: {}, adhoc: true, evidence: ['panelReport'] })).toBe(0.58)
  expect(confidence({ responses: {}, adhoc: true, loggedBy: 'report', evidence: ['panelReport'] })).toBe(0.4)
  expect(confidence({ responses: {}, adhoc: true, loggedBy: 'manager', evidence: ['panelReport'] })).toBe(0.58)
})

test('an attendance report decides: both long enough, or not', () => {
  expect(confidence({ attendance: { mia: 28, ravi: 8 }, minutes: 30 })).toBe(1)
  expect(confidence({ attendance: { mia: 28, ravi: 7 }, minutes: 30 })).toBe(0.05)
  expect(confidence({ attendance: { mia: 5, ravi: 5 }, minutes: 15 })).toBe(1)
  expect(confidence({ attendance: { mia: 5, ravi: 4 }, minutes: 15 })).toBe(0.05)
  expect(confidence({ attendance: {} })).toBe(0.7)
})

test('what the two say stands above everything', () => {
  expect(confidence({ said: { mia: 'held', ravi: 'held' }, status: 'cancelled' })).toBe(1)
  expect(confidence({ said: { mia: 'not_held', ravi: 'not_held' }, evidence: ['note'] })).toBe(0)
  expect(confidence({ said: { ravi: 'held' } })).toBe(0.8)
  expect(confidence({ said: { ravi: 'held' }, evidence: ['note'] })).toBe(0.94)
  expect(confidence({ said: { ravi: 'held' }, status: 'cancelled' })).toBe(0.4)
  expect(confidence({ said: { ravi: 'not_held' }, evidence: ['note'] })).toBe(0.1)
})

test('on the limit of a tier the better one is told', () => {
  expect(heldConfidence({ ...accepted, said: { ravi: 'held' } }).tier).toBe('strong')
  expect(heldConfidence({ responses: {}, adhoc: true, conflict: true }).tier).toBe('uncertain')
})

test('when they disagree it is disputed and never counted', () => {
  expect(heldConfidence({ ...accepted, said: { mia: 'held', ravi: 'not_held' } })).toEqual({
    confidence: 0.4,
    tier: 'uncertain',
    held: false,
    disputed: true,
  })
})

const facts = fc.record(
  {
    responses: fc.dictionary(
      fc.constantFrom('mia', 'ravi'),
      fc.constantFrom('accepted', 'organizer', 'none', 'tentative', 'declined'),
    ),
    status: fc.constantFrom('scheduled', 'cancelled', 'declined_by_report'),
    evidence: fc.subarray<EvidenceKind>(['note', 'commitment', 'agendaChecked', 'panelManager', 'panelReport']),
    conflict: fc.boolean(),
    oof: fc.boolean(),
    adhoc: fc.boolean(),
    said: fc.dictionary(fc.constantFrom('mia', 'ravi'), fc.constantFrom('held' as const, 'not_held' as const)),
  },
  { requiredKeys: ['responses'] },
)

test('it stays between 0 and 1, a dispute is never held, and one more trace never lowers it', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const held = heldConfidence(some)
      expect(held.confidence).toBeGreaterThanOrEqual(0)
      expect(held.confidence).toBeLessThanOrEqual(1)
      if (held.disputed) expect(held.held).toBe(false)
      const more = heldConfidence({ ...some, evidence: [...(some.evidence ?? []), 'note'] })
      expect(more.confidence).toBeGreaterThanOrEqual(held.confidence)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)
