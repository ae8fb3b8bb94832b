import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { CloudOffRegular } from '@fluentui/react-icons'

/** Says that the network is gone and what that means here. The page goes on by itself when it is back. */
export function OfflineBar({ text }: { text: string }) {
  return (
    <MessageBar intent="info" icon={<CloudOffRegular />} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
