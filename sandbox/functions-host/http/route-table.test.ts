import { describe, expect, it } from 'vitest'
import { routeTable } from './route-table.ts'

const find = routeTable(
  [
    { template: '{*rest}', methods: ['GET'], target: 'anything' },
    { template: 'pairs/{pairId}', methods: ['GET'], target: 'pair' },
    { template: 'pairs/mine', methods: ['GET'], target: 'mine' },
    { template: 'pairs/{pairId}/topics', methods: ['POST'], target: 'add topic' },
    { template: 'weeks/{week:int}', methods: ['GET'], target: 'week' },
    { template: 'weeks/{name}', methods: ['GET'], target: 'named week' },
    { template: 'weeks/{name}/days/{day?}', methods: ['GET'], target: 'days' },
  ].toReversed(),
)

describe('which function answers a path', () => {
  it('prefers words to parameters, parameters to the catch-all', () => {
    expect(find('GET', '/pairs/mine')?.target).toBe('mine')
    expect(find('GET', '/pairs/42')).toEqual({ target: 'pair', params: { pairId: '42' } })
    expect(find('GET', '/elsewhere/deep')).toEqual({ target: 'anything', params: { rest: 'elsewhere/deep' } })
  })

  it('holds a parameter to its constraint', () => {
    expect(find('GET', '/weeks/7')?.target).toBe('week')
    expect(find('GET', '/weeks/seven')?.target).toBe('named week')
  })

  it('leaves an optional parameter out', () => {
    expect(find('GET', '/weeks/7/days')).toEqual({ target: 'days', params: { name: '7' } })
    expect(find('GET', '/weeks/7/days/2')?.params).toEqual({ name: '7', day: '2' })
  })

  it('decodes parameters, and survives a broken escape', () => {
    expect(find('GET', '/pairs/a%2Fb%20c')?.params).toEqual({ pairId: 'a/b c' })
    expect(find('GET', '/pairs/%E0%A4')?.params).toEqual({ pairId: '%E0%A4' })
  })

  it('knows nobody for a method nobody listens to', () => {
    expect(find('POST', '/pairs/42/topics')?.target).toBe('add topic')
    expect(find('DELETE', '/pairs/42/topics')).toBeUndefined()
  })
})
