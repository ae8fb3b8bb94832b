import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { useRole } from '../../access/use-role.ts'
import { HrDesk, NotHrsDesk } from '../../figures/hr-desk.tsx'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { ReleaseSkeleton } from '../../releases/release-skeleton.tsx'
import { useRelease } from '../../releases/use-release.ts'
import { OfflineBar } from '../../ui/page/trouble/offline-bar.tsx'
import { SettingsLink } from '../../ui/page/links/settings-link.tsx'
import { RunsLink } from '../../runs/runs-link.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { HrNoneYet } from './hr-none-yet.tsx'
import { PrivacyWays } from '../privacy-ways.tsx'
import { useIsOffline } from '../../ui/hooks/use-is-offline.ts'
import { WidePage } from '../../ui/page/wide-page.tsx'

// Pictures and tables are a file of their own: whoever finds nothing released yet does not need it. It is on its way while the
// release is read.
const loadReleased = async () => ({ default: (await import('./hr-released.tsx')).HrReleased })
const HrReleased = lazy(loadReleased)
loadReleased().catch(() => {
  // Drawing asks for it once more, and says what is wrong.
})

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
})

/** The page about the whole organisation: the release that everybody may read, and HR's desk for those who work there. */
export function HrScreen() {
  const { trouble, title, offline, offlineEmpty } = releaseWords(useReader().language)
  const styles = useStyles()
  const [block, setBlock] = useState('latest')
  const release = useRelease(block)
  const isHr = useRole('hr')
  const isOffline = useIsOffline()
  const isWaiting = release.data === undefined && !release.isError
  return (
    <WidePage busy={release.isFetching}>
      {isOffline && <OfflineBar text={release.data ? offline : offlineEmpty} />}
      {isWaiting && <ReleaseSkeleton title={title} />}
      {release.isError && (
        <>
          {release.data === undefined && <h1>{title}</h1>}
          <RefusalBar
            title={trouble.title}
            safe={trouble.safe}
            trouble={release.error}
            onRetry={() => void release.refetch()}
          />
        </>
      )}
      {release.data?.kind === 'none-yet' && <HrNoneYet />}
      {release.data?.kind === 'released' && (
        <Suspense fallback={<ReleaseSkeleton title={title} />}>
          <HrReleased release={release.data} isHr={isHr === true} onPick={setBlock} />
        </Suspense>
      )}
      {isHr !== undefined && release.data && (
        <div className={mergeClasses('screen-only', styles.parts)}>{isHr ? <HrDesk /> : <NotHrsDesk />}</div>
      )}
      {!isWaiting && (
        <div className={mergeClasses('screen-only', styles.parts)}>
          <PrivacyWays>
            <SettingsLink />
          </PrivacyWays>
          <RunsLink />
        </div>
      )}
    </WidePage>
  )
}
