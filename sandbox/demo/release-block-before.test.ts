import { expect, it } from 'vitest'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { nightOfBlockBefore } from './release-block-before.ts'

const today = '2026-10-15T08:00:00Z'

it('the night is an hour after the block before the last one was over, while departments were as they were', () => {
  const organisation = makeOrganisation({ people: 160, today })
  const night = nightOfBlockBefore({ organisation }) ?? 0
  expect(new Date(night).toISOString()).toBe('2026-09-07T01:00:00.000Z')
  const names = (instant: number) =>
    new Set(organisation.accounts.map((account) => organisation.departmentAt(account, instant)))
  expect(names(night).has('Customer Care')).toBe(true)
  expect(names(organisation.now).has('Customer Care')).toBe(false)
  expect([names(night).has('Logistics'), names(organisation.now).has('Logistics')]).toEqual([false, true])
})

it('sixty people have too few departments for one to be renamed or divided, and no such night', () => {
  expect(nightOfBlockBefore({ organisation: makeOrganisation({ people: 60, today }) })).toBeUndefined()
})
