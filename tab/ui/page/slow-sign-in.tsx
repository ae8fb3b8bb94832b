import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Host } from '../../host/host.ts'
import { pageWords } from '../../words/page-words.ts'
import { useReader } from '../../words/reader.ts'

/** After this many milliseconds a person wants to know what is being waited for. */
export const patienceMs = 5_000

/** Says on a page at tab width that the window around it brings no sign-in yet. Gone once it does, or says why not. */
export function SlowSignIn({ host }: { host: Host }) {
  const { late } = pageWords(useReader().language)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const clock = setTimeout(() => setLate(true), patienceMs)
    const answered = () => {
      clearTimeout(clock)
      setLate(false)
    }
    host.token().then(answered, answered)
    return () => clearTimeout(clock)
  }, [host])
  if (!isLate) return null
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{late.title}</MessageBarTitle>
        {late.text}
      </MessageBarBody>
    </MessageBar>
  )
}
