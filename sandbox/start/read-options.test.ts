import { describe, expect, it } from 'vitest'
import { readOptions } from './read-options.ts'

describe('what npm start is asked for', () => {
  it('is a thousand people on any free port, kept nowhere', () => {
    expect(readOptions([])).toEqual({
      people: 1000,
      port: undefined,
      keep: undefined,
      asJson: false,
      isTalkative: false,
    })
  })

  it('may be small, kept, on a port, for a program', () => {
    const options = readOptions(['--small', '--keep', 'here', '--port', '5310', '--json'], '/home/elena')
    expect(options).toMatchObject({ people: 60, keep: '/home/elena/here', port: 5310, asJson: true })
    expect(readOptions(['--people', '250']).people).toBe(250)
  })

  it.each([
    [['--people', '12'], 'from 60 up'],
    [['--port', 'web'], '--port takes a whole number'],
    [['--tiny'], '--tiny'],
  ])('%j is answered with what is wrong, and the usage', (args, reason) => {
    expect(() => readOptions(args)).toThrow(reason)
    expect(() => readOptions(args)).toThrow('npm start --')
  })
})
