import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { PrivacyLink } from '../ui/page/links/privacy-link.tsx'
import { LogLink } from '../organisation-log/log-link.tsx'

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalL}` },
})

/** The ways to who can see what, to who looked at what, and to others: side by side, or one below the other. */
export function PrivacyWays({ children }: { children?: ReactNode }) {
  return (
    <span className={useStyles().ways}>
      <PrivacyLink />
      <LogLink />
      {children}
    </span>
  )
}
