import type { Role } from '#domain/access'

/** App roles as the app registration defines them and a token names them. */
export const roleNames: Readonly<Record<string, Role>> = { 'Coaching.HR': 'hr', 'Coaching.Admin': 'admin' }
