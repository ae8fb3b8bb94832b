import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MailAsk, mailWords, parseMailLink } from './mail-link.ts'
import { addDays } from './time/add-days.ts'

const elena = 'a0000000-0000-4000-8000-000000000001'
const priya = 'a0000000-0000-4000-8000-000000000002'
const promise = { pairId: `${elena}_${priya}` as const, id: 'b0000000-0000-4000-8000-000000000003' }

/** As one-way as a test needs it: another text, another mark. */
function markOf(parts: readonly string[]): string {
  const signs = Array.from(parts.join('|'), (sign) => sign.charCodeAt(0))
  const hash = signs.reduce((sum, code) => (sum * 31 + code) % 0xffffffff, 7)
  return hash.toString(36).padStart(22, 'x')
}

const words = mailWords(elena, markOf)

it('a word says what it asks, until when and by which marks, and fits into what a deep link may carry', () => {
  const until = '2026-10-26'
  expect(parseMailLink(words.pair(promise.pairId))).toEqual({ kind: 'pair', pair: words.pair(promise.pairId) })
  expect(parseMailLink(words.promise(promise))).toMatchObject({ kind: 'promise', pair: words.pair(promise.pairId) })
  expect(parseMailLink(words.ask('done', promise, until))).toMatchObject({ kind: 'ask', ask: 'done', until })
  expect(parseMailLink(words.rest(until))).toMatchObject({ kind: 'ask', ask: 'rest', until })
  for (const word of [words.promise(promise), words.ask('move', promise, until), words.rest(until)])
    expect(word).toMatch(/^[\w-]{1,64}$/)
})

it('every ask and every day of the next thirty years come back as they went, and no two have the same mark', () => {
  const asks = fc.constantFrom<Exclude<MailAsk, 'rest'>>('done', 'move', 'accept', 'habit')
  const days = fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(asks, days, (ask, until) => {
      const word = words.ask(ask, promise, until)
      expect(parseMailLink(word)).toMatchObject({ kind: 'ask', ask, until, pair: words.pair(promise.pairId) })
      expect(parseMailLink(word.replace(/^./, ask === 'done' ? 'm' : 'd'))).not.toMatchObject({ ask })
      const other = mailWords(priya, markOf).ask(ask, promise, until)
      expect(other.slice(-22)).not.toBe(word.slice(-22))
    }),
  )
})

it.each(['', 'settings', 'o', 'x'.repeat(21), `d!!!${'x'.repeat(44)}`, `d0001${'x'.repeat(44)}`, `O${'x'.repeat(44)}`])(
  '"%s" is no word of ours',
  (word) => expect(parseMailLink(word)).toBeUndefined(),
)
