import { makeStyles, tokens } from '@fluentui/react-components'

/** The cells of a plain table of few columns, as wide as its place. */
export const usePlainTable = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `6px ${tokens.spacingHorizontalM} 6px 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'baseline',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  right: { textAlign: 'right', paddingRight: 0 },
})
