import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '1280px',
    margin: '0 auto',
    padding: '24px 32px 48px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 639px)': { padding: '16px 16px 32px', gap: tokens.spacingVerticalXL },
    '& h1': {
      margin: 0,
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
      fontWeight: tokens.fontWeightSemibold,
      textWrap: 'balance',
      '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    },
  },
})

/** The frame of a page at tab width: margins, the gap between its parts, the size of its title. */
export function WidePage({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  const styles = useStyles()
  return (
    <main className={styles.page} aria-busy={busy}>
      {children}
    </main>
  )
}
