import type { ReactNode } from 'react'
import type { Host } from '../../host/host.ts'
import { useThemeOf } from './use-theme-of.ts'

type Props = { host: Host | undefined; children: ReactNode }

/** A pane in the host's colours. It draws with the style sheet alone, without a component of Fluent's. */
export function ThemedPane({ host, children }: Props) {
  useThemeOf(host)
  return <div className="ground">{children}</div>
}
