import type { ReactNode } from 'react'
import { SmallLink } from './small-link.tsx'

type Props = { page: string; icon?: ReactNode; also?: string; children: ReactNode }

/** The way to another of our pages. The host's theme travels on in the address; `also` names one more word for it. */
export function PageLink({ page, icon, also, children }: Props) {
  const query = new URLSearchParams(location.search)
  if (also !== undefined) query.set(also, '')
  return (
    <SmallLink href={query.size > 0 ? `${page}?${query}` : page}>
      {icon}
      {children}
    </SmallLink>
  )
}
