import type { Employee } from '../../organisation/people/employee.ts'

/** What `/users` gives when nothing is selected. */
export const defaultUserFields = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const

/** A directory account as Graph writes it, with everything that can be selected. */
export function userJson(account: Employee): Record<string, unknown> {
  return {
    id: account.oid,
    accountEnabled: account.isEnabled,
    businessPhones: account.kind === 'person' ? ['+44 20 7946 0100'] : [],
    city: account.city,
    companyName: account.kind === 'person' ? 'Contoso' : null,
    country: account.country,
    createdDateTime: '2019-01-15T09:30:00Z',
    department: account.department,
    displayName: account.displayName,
    employeeHireDate: account.hiredOn === null ? null : `${account.hiredOn}T00:00:00Z`,
    employeeId: account.employeeId,
    employeeOrgData: account.division === null ? null : { division: account.division, costCenter: account.costCenter },
    employeeType: account.employeeType,
    givenName: account.givenName,
    jobTitle: account.jobTitle,
    mail: account.mail,
    mailNickname: account.mail?.split('@')[0] ?? null,
    mobilePhone: null,
    officeLocation: account.officeLocation,
    preferredLanguage: account.language,
    proxyAddresses: account.proxyAddresses,
    state: account.state,
    surname: account.surname,
    userPrincipalName: account.userPrincipalName,
    userType: account.kind === 'guest' ? 'Guest' : 'Member',
  }
}

export const userFields: ReadonlySet<string> = new Set([
  ...defaultUserFields,
  'accountEnabled',
  'city',
  'companyName',
  'country',
  'createdDateTime',
  'department',
  'employeeHireDate',
  'employeeId',
  'employeeOrgData',
  'employeeType',
  'mailNickname',
  'proxyAddresses',
  'state',
  'userType',
])
