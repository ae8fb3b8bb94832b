import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { livedPast, nameOfPast } from './lived-past.ts'

let cache: string
let lives: number
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'pasts-')), 'demo')
  lives = 0
})
afterEach(() => rmSync(join(cache, '..'), { recursive: true }))

async function live(folder: string): Promise<void> {
  lives += 1
  writeFileSync(join(folder, 'tables'), `life ${lives}`)
}

function start(name: string, how = live) {
  return livedPast({ cache, name, live: how })
}

it('is lived once; every start has a copy that it may change and throw away', async () => {
  const first = await start('monday')
  writeFileSync(join(first.folder, 'tables'), 'changed by somebody')
  const second = await start('monday')
  expect([lives, readFileSync(join(second.folder, 'tables'), 'utf8')]).toEqual([1, 'life 1'])
  expect(second.endedAt).toBe(first.endedAt)
  first.dispose()
  expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, true])
  second.dispose()
})

it('is lived anew under another name, and the former one goes', async () => {
  ;(await start('monday')).dispose()
  const { folder, dispose } = await start('tuesday')
  expect(readFileSync(join(folder, 'tables'), 'utf8')).toBe('life 2')
  expect(readdirSync(cache)).toEqual(['tuesday'])
  dispose()
})

it('that failed leaves nothing a later start would take for a past', async () => {
  const failing = async (folder: string) => {
    writeFileSync(join(folder, 'tables'), 'half')
    throw new Error('the first night did not end well')
  }
  await expect(start('monday', failing)).rejects.toThrow('did not end well')
  expect(readdirSync(cache)).toEqual([])
  ;(await start('monday')).dispose()
  expect(lives).toBe(1)
})

it('that two starts live at once stays once, and both begin with it', async () => {
  const [one, other] = await Promise.all([start('monday'), start('monday')])
  expect(readdirSync(cache)).toEqual(['monday'])
  for (const { folder, dispose } of [one, other]) {
    expect(readFileSync(join(folder, 'tables'), 'utf8')).toMatch(/^life/)
    dispose()
  }
})

it('has another name when a fact or a file that it depends on is another one', () => {
  const folder = join(cache, 'sources', 'deep')
  mkdirSync(folder, { recursive: true })
  const name = (fact: string) => nameOfPast([fact], [join(cache, 'sources')])
  writeFileSync(join(folder, 'story.ts'), 'one')
  const names = [name('monday'), name('monday'), name('tuesday')]
  writeFileSync(join(folder, 'story.ts'), 'two')
  names.push(name('monday'))
  expect(new Set(names).size).toBe(3)
  expect(names[0]).toBe(names[1])
})
