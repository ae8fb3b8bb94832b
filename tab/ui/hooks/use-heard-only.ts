import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  heardOnly: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    // As in the panel's styles, where it says why.
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
})

/** Class of what is there for those who listen alone, on pages that do not load the panel's styles. */
export function useHeardOnly(): string {
  return useStyles().heardOnly
}
