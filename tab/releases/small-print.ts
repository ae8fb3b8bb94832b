import { tokens } from '@fluentui/react-components'

/** How whatever stands beside a released figure is written: its range, its meaning, what it does not tell. */
export const smallPrint = {
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const
