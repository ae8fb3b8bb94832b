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

type Props = { href: string; isOwnWindow?: boolean; children: ReactNode }

/** A way to another page, in small words and high enough for a finger; in a window of its own where nothing is to be left. */
export function SmallLink({ href, isOwnWindow = false, children }: Props) {
  const styles = useStyles()
  return (
    <Link className={styles.link} href={href} {...(isOwnWindow ? { target: '_blank', rel: 'noopener' } : {})}>
      {children}
    </Link>
  )
}
