import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  link: {
    alignSelf: 'flex-start',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
})

/** The way to another of our pages. The host's theme travels on in the address. */
export function PageLink({ page, icon, children }: { page: string; icon?: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <Link className={styles.link} href={`${page}${location.search}`}>
      {icon}
      {children}
    </Link>
  )
}
