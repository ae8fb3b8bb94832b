/** What a file may say of a person: names of groups, the first day (`YYYY-MM-DD`), and two that have a few values only. */
export const segmentColumns = [
  'department',
  'division',
  'office',
  'country',
  'hiredOn',
  'employeeType',
  'level',
  'workTime',
  'workplace',
] as const
export type SegmentColumn = (typeof segmentColumns)[number]

export const workTimes = ['full-time', 'part-time'] as const
export const workplaces = ['site', 'hybrid', 'remote'] as const

/** A name of a group is no longer than this, in UTF-16 code units. */
export const groupNameMaxLength = 120

/** One person of an imported file, by mail address or sign-in name in small letters. What is not said is not known. */
export type SegmentPerson = {
  readonly address: string
  readonly segments: Readonly<Partial<Record<SegmentColumn, string | undefined>>>
}
