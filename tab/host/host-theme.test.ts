import { expect, test } from 'vitest'
import { hostTheme } from './host-theme.ts'

test.each([
  ['default', 'light'],
  ['dark', 'dark'],
  ['glass', 'dark'],
  ['contrast', 'contrast'],
  [undefined, 'light'],
  ['a theme of the future', 'light'],
])('the host theme %s is drawn %s', (name, theme) => expect(hostTheme(name)).toBe(theme))
