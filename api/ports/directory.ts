/** A person as the directory knows them. Missing attributes are left out. */
export type DirectoryPerson = {
  oid: string
  displayName: string
  givenName?: string
  familyName?: string
  /** All mail addresses, lower-cased, without repetition. */
  addresses: string[]
  isEnabled: boolean
  isGuest: boolean
  jobTitle?: string
  department?: string
  division?: string
  office?: string
  /** Country and state in whatever words the directory holds. */
  country?: string
  state?: string
  preferredLanguage?: string
  hiredOn?: string
  /** Where the directory holds a time of day as well: the instant (UTC, ISO) instead of the date. */
  hiredAt?: string
  employeeType?: string
  /** The manager the directory names today. It may be somebody who is not a person of ours. */
  managerOid?: string
  /** Does not take part: known to be there, so that the directory is seen to be whole, and otherwise nobody of ours. */
  isOutside?: true
}

/** The organisation's directory, which knows today and nothing of yesterday. */
export interface Directory {
  /** Everybody, page by page. */
  people(): AsyncIterable<DirectoryPerson[]>
}
