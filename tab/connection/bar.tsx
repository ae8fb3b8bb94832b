import { CloudOff16Regular } from '@fluentui/react-icons/headless/svg/cloud-off'
import { LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { People16Regular } from '@fluentui/react-icons/headless/svg/people'
import { Warning20Filled } from '@fluentui/react-icons/headless/svg/warning'
import type { FC, ReactNode } from 'react'

type Icon = FC<{ 'aria-hidden': true }>

const icons: Record<keyof typeof roles, Icon> = {
  away: CloudOff16Regular,
  lock: LockClosed16Regular,
  people: People16Regular,
  warning: Warning20Filled,
}

// That nobody answers is said aloud elsewhere, once; this text changes with every line that waits. What has a button and
// is not an alarm is a part of the page: whoever walks by its parts finds it.
const roles = { away: 'region', lock: 'region', people: 'status', warning: 'alert' } as const

type Props = { icon: keyof typeof roles; title: string; children: ReactNode }

/** A message above everything else: what happened, what is safe. It pushes the page down and covers nothing. */
export function Bar({ icon, title, children }: Props) {
  const Icon = icons[icon]
  return (
    <div
      className={icon === 'warning' ? 'bar warning' : 'bar'}
      role={roles[icon]}
      aria-label={roles[icon] === 'region' ? title : undefined}
    >
      <Icon aria-hidden />
      <div role={icon === 'lock' ? 'status' : undefined}>
        <strong>{title}</strong>
        <div>{children}</div>
      </div>
    </div>
  )
}
