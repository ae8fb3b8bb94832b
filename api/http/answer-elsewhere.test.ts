import { expect, test } from 'vitest'
import { operationNames } from '#contract/operations'
import type { ProblemBody } from '#contract/problem'
import { answerElsewhere } from './answer-elsewhere.ts'

function ask(path: string) {
  const logged: string[] = []
  const context = { log: (...what: unknown[]) => void logged.push(what.join(' ')) }
  const response = answerElsewhere({ params: { path } }, context, operationNames)
  return { response, problem: (response.jsonBody as ProblemBody).error, logged: logged.join('\n') }
}

test.each(operationNames.flatMap((name) => [name, name.toUpperCase()]))(
  '%s asked with another method: the one that works is named, for people and for programs',
  (name) => {
    const { response, problem } = ask(name)
    expect(response.status).toBe(405)
    expect(response.headers).toMatchObject({ Allow: 'POST, OPTIONS', 'Cache-Control': 'no-store' })
    expect(problem).toMatchObject({ code: 'bad_input', message: expect.stringContaining('as POST') })
  },
)

test.each(['', 'pair', 'openPair/more', 'constructor', '__proto__', 'pairs/1_2/topics'])(
  'nothing is at "%s": a plain answer whose code is in the log, and nothing of the address is',
  (path) => {
    const { response, problem, logged } = ask(path)
    expect(response.status).toBe(404)
    expect(problem.code).toBe('not_found')
    expect(logged).toBe(`${problem.trace} refused: no-such-operation`)
  },
)
