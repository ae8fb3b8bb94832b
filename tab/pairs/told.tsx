import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  told: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** A sentence for those who listen; those who look see it in the list itself. */
export function Told({ children }: { children: string }) {
  return <output className={useStyles().told}>{children}</output>
}
