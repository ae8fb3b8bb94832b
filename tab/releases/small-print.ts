import { tokens } from '@fluentui/react-components'

/** How whatever stands beside a released figure is written: its range, its meaning, what it does not tell. */
export const smallPrint = {
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const

/** A card that is as high as the one beside it: what can grow in it does, and what it does not tell stands at its foot. */
export const filling = {
  card: { display: 'flex', flexDirection: 'column' },
  foot: { marginTop: 'auto' },
} as const
