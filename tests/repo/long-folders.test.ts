import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const most = 15

/** Folders that the README calls lists: a file to each thing of a kind. */
const lists = [...readmeLine().matchAll(/`([\w/-]+)`/g)].map(([, folder = '']) => folder)

function readmeLine(): string {
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  const line = lines.find((one) => one.startsWith('A folder holds up to about fifteen files'))
  return line?.slice(0, line.indexOf('Tests between rooms')) ?? ''
}

it('a folder of more than fifteen files is a list that the README names', () => {
  const rooms = ['domain', 'contract', 'api', 'tab', 'sandbox', 'infra', 'appPackage', 'build']
  const files = execFileSync('git', ['ls-files', ...rooms], { cwd: root, encoding: 'utf8' }).split('\n')
  const folders = Map.groupBy(
    files.filter((name) => name !== '' && !/\.test\.tsx?$/.test(name)),
    (name) => dirname(name),
  )
  const long = [...folders].filter(([, within]) => within.length > most).map(([folder]) => folder)
  expect(long.filter((folder) => !lists.includes(folder)).toSorted()).toEqual([])
})
