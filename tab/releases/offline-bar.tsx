import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { CloudOffRegular } from '@fluentui/react-icons'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

/** Says that the network is gone and what that means here. The page goes on by itself when it is back. */
export function OfflineBar({ isOffline, isEmpty }: { isOffline: boolean; isEmpty: boolean }) {
  const words = releaseWords(useReader().language)
  if (!isOffline) return null
  return (
    <MessageBar intent="info" icon={<CloudOffRegular />} layout="multiline">
      <MessageBarBody>{isEmpty ? words.offlineEmpty : words.offline}</MessageBarBody>
    </MessageBar>
  )
}
