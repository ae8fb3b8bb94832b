import { makeStyles, tokens } from '@fluentui/react-components'

/** How the cards of the jobs stand beside each other, also before they are known. */
export const useJobGrid = makeStyles({
  jobs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
})
