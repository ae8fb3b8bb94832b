import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { roleNames } from '#contract/role-names'
import type { Role } from '#domain/access'
import type { Host } from '../host/host.ts'
import { claimsIn } from '../host/token-claims.ts'

/** Where the tokens of the page around come from. */
export const TokenContext = createContext<Host['token'] | undefined>(undefined)

/**
 * Has this person a role? Undefined until the host has given a token. The API judges by the same token, so it is asked for
 * nothing before somebody does what needs the role. Where a token cannot be read the answer is yes: then the API says for
 * whom it is.
 */
export function useRole(role: Role): boolean | undefined {
  const token = useContext(TokenContext)
  if (!token) throw new Error('useRole needs a page around it.')
  const { data } = useQuery({ queryKey: ['role', role], queryFn: async () => hasRole(await token(), role) })
  return data
}

function hasRole(token: string, role: Role): boolean {
  const claims = claimsIn(token)
  return claims === undefined || (claims.roles ?? []).some((name) => roleNames[name] === role)
}
