import type { Occurrence } from '../../domain/ledger/occurrence.ts'

/** In a few words: what is known of a slot that decides whether it took place. */
export function whyJudged({
  status,
  answers,
  conflict,
  oof,
  traces = [],
  noticeHours,
  byWord,
  isSettled,
}: Occurrence): string {
  const words = [
    `manager ${answers.manager}, report ${answers.report}`,
    ...(status === 'scheduled' ? [] : [status]),
    ...(noticeHours === undefined ? [] : [`${noticeHours} hours ahead`]),
    ...(conflict ? ['another meeting beside it'] : []),
    ...(oof ? ['out of office'] : []),
    ...traces,
    ...(byWord ? ['one of the two says it is theirs'] : []),
    ...(isSettled ? ['stood in the calendar after its end'] : []),
  ]
  return words.join('; ')
}
