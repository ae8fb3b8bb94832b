import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

describe('what npm start is asked for', () => {
  it('is a thousand people on any free port, kept nowhere', () => {
    expect(readOptions([])).toEqual({
      people: 1000,
      port: undefined,
      keep: undefined,
      today: undefined,
      asJson: false,
      followsSources: false,
      isTalkative: false,
    })
  })

  it('may be small, kept, on a port, for a program', () => {
    const options = readOptions(['--small', '--keep', 'here', '--port', '5310', '--json'], '/home/elena')
    expect(options).toMatchObject({ people: 60, keep: '/home/elena/here', port: 5310, asJson: true })
    expect(readOptions(['--people', '250']).people).toBe(250)
    expect(readOptions(['--today', '2027-03-26T16:40+01:00']).today).toBe(Date.parse('2027-03-26T15:40:00Z'))
  })

  it.each([
    [['--people', '12'], 'from 60 up'],
    [['--port', 'web'], '--port takes a whole number'],
    [['--port', '99999'], 'from 1 to 65535'],
    [['--today', '2027-02-29'], 'there is no 2027-02-29'],
  ])('%j is answered with one sentence', (args, reason) => {
    expect(() => readOptions(args)).toThrow(reason)
    expect(() => readOptions(args)).toThrow(/^--[^\n]*\.$/)
  })

  it('does not know is answered with the usage', () => {
    expect(() => readOptions(['--tiny'])).toThrow('--tiny')
    expect(() => readOptions(['--tiny'])).toThrow('npm start --')
  })
})
