/** A person as the directory knows them. Missing attributes are left out. */
export type DirectoryPerson = {
  oid: string
  displayName: string
  firstName?: string
  /** All mail addresses, lower-cased, without repetition. */
  addresses: string[]
  isEnabled: boolean
  isGuest: boolean
  jobTitle?: string
  department?: string
  division?: string
  office?: string
  country?: string
  hiredOn?: string
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
