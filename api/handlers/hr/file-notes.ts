import { agreedPublishRules } from '#domain/distribution/publish-rules'
import { addDays } from '#domain/time/add-days'
import type { Release } from '../../ports/release-store.ts'
import { askWhyNotes } from './why-to-ask.ts'

/** A line of the file that is no figure: what it is about, and what to know of it. */
type FileNote = readonly [about: string, text: string]

/**
 * What stands below the figures of a file, for it goes on without the page: which days it tells of, what is counted, why some
 * of it is not shown, and what none of it tells.
 */
export function fileNotes({ from, to, releasedOn, definitionVersion, differing, ...release }: Release): FileNote[] {
  const { k, kManagers, maxManagerShare } = { ...agreedPublishRules, ...release }
  return [
    [
      'block',
      `${from} to ${addDays(to, -1)}, released on ${releasedOn}, rounded and masked by version ${definitionVersion}`,
    ],
    [
      'coverage',
      'The share of people with at least one 1:1 in these days, of all who were there for at least half of their days. What this does not tell: length, quality, and which people.',
    ],
    [
      'under-coached',
      'The share of the same people with less than 15 minutes a week in 1:1s, or none. What this does not tell: whether 15 minutes is right for the job, and other support.',
    ],
    [
      'range',
      'From and to are the likely range of a share, rounded outward. Where two ranges overlap, the difference may be chance. A share such as <15% or >85% tells a border alone.',
    ],
    [
      notShown,
      `A group is shown when it holds at least ${k} people of at least ${kManagers} managers, none with more than ${Math.round(100 * maxManagerShare)}% of them, and when nothing hidden could be worked out by subtracting. It says nothing good or bad about the group.`,
    ],
    ...(differing ? askWhyNotes.map((text): FileNote => ['ask why', text]) : []),
  ]
}

/** The one marker for whatever hides a figure. */
export const notShown = 'not shown'
