import { FluentProvider } from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import type { Host } from '../../host/host.ts'
import { countFirstClicks } from '../hooks/count-first-clicks.ts'
import { useThemeOf } from './use-theme-of.ts'

type Props = { host: Host | undefined; children: ReactNode }

// The style sheet of the page holds the tokens of every theme: the provider has none to write.
const noTokens = {}

/** A wide page in the host's colours. Its components are Fluent's, which look for a provider around them. */
export function ThemedPage({ host, children }: Props) {
  useThemeOf(host)
  useEffect(countFirstClicks, [])
  return (
    <FluentProvider theme={noTokens} className="ground">
      {children}
    </FluentProvider>
  )
}
