import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { operations } from '#contract/operations'

const root = join(import.meta.dirname, '..', '..')
const rooms = ['domain', 'contract', 'api', 'tab'] as const

/** The rooms that export a name, by name. An operation's own name is its declaration, its handler and its rule. */
function roomsByName(): Map<string, Set<string>> {
  const files = execFileSync('git', ['ls-files', ...rooms], { cwd: root, encoding: 'utf8' }).split('\n')
  const found = new Map<string, Set<string>>()
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))) {
    const text = readFileSync(join(root, file), 'utf8')
    const exported = text.matchAll(/^export (?:async )?(?:function|const|class|type|interface) (\w+)/gm)
    for (const [, name = ''] of exported)
      if (!Object.hasOwn(operations, name))
        found.set(name, (found.get(name) ?? new Set()).add(file.slice(0, file.indexOf('/'))))
  }
  return found
}

/** One idea on both sides: what one room keeps or sends and another draws or asks for, under its one name. */
const oneIdea = [
  'AccessLog',
  'Audience',
  'Clock',
  'Language',
  'LineKind',
  'LineOf',
  'PlanStrip',
  'PromiseAsk',
  'Refusal',
  'ReleasedTable',
  'WeekValue',
  'inTime',
  'journalPage',
  'reasonEnglish',
  'side',
]

it('a name that two rooms export is one idea', () => {
  const shared = [...roomsByName()].flatMap(([name, exporting]) => (exporting.size > 1 ? [name] : []))
  expect(shared.toSorted()).toEqual(oneIdea)
})
