import { expect, test } from 'vitest'
import { officeTheme } from './office-theme.ts'

test.each([
  ['#FFFFFF', 'light'],
  ['#faf9f8', 'light'],
  ['#E6E6E6', 'light'],
  ['#666666', 'dark'],
  ['#292929', 'dark'],
  ['000000', 'dark'],
  [undefined, 'light'],
  ['rgb(0, 0, 0)', 'light'],
])('a window with the ground %s is drawn %s', (colour, theme) => expect(officeTheme(colour)).toBe(theme))
