import { makeStyles, tokens } from '@fluentui/react-components'

/** From here on there is room for the promises beside the list. */
export const roomBeside = '(min-width: 1160px)'

/** How the list and the promises stand beside each other, also before they are known. */
export const useHomeColumns = makeStyles({
  columns: {
    display: 'grid',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [`@media ${roomBeside}`]: { gridTemplateColumns: 'minmax(0, 1fr) 284px', alignItems: 'start' },
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  owed: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    alignItems: 'start',
    // Beside a long list the promises stay in sight.
    [`@media ${roomBeside}`]: { position: 'sticky', top: tokens.spacingVerticalXL },
  },
})
