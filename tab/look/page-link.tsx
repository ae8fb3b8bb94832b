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

type Props = { page: string; icon?: ReactNode; also?: string; children: ReactNode }

/** The way to another of our pages. The host's theme travels on in the address; `also` names one more word for it. */
export function PageLink({ page, icon, also, children }: Props) {
  const styles = useStyles()
  const query = new URLSearchParams(location.search)
  if (also !== undefined) query.set(also, '')
  return (
    <Link className={styles.link} href={query.size > 0 ? `${page}?${query}` : page}>
      {icon}
      {children}
    </Link>
  )
}
