import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useHeardOnly } from '../../ui/hooks/use-heard-only.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'

/** How the list is sorted. */
export type Order = 'meeting' | 'due' | 'person'

export const orders: readonly Order[] = ['meeting', 'due', 'person']

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  choice: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
})

/**
 * Three ways to sort, as buttons of which one is pressed. They look like tabs but are none: nothing is hidden behind
 * the others, and a reader hears "pressed" where a tab would promise another page.
 */
export function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const styles = useStyles()
  const heardOnly = useHeardOnly()
  const words = homeWords(useReader().language).order
  return (
    <fieldset className={styles.group}>
      <legend className={heardOnly}>{words.label}</legend>
      {orders.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === order}
          className={mergeClasses(styles.choice, one === order && styles.chosen)}
          onClick={() => onOrder(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  )
}
