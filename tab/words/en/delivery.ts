import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { Unsent } from '#domain/digests/delivery'

/** What the page about the weekly mails says, in English. */
export const deliveryEnglish = {
  title: 'How the weekly mails went',
  back: 'All jobs',
  ways: 'Other pages',
  /** On the card of the job. */
  link: 'How the mails went, run by run',
  text: 'How many mails went out, how many did not and why, and whom none reaches. No title and no word of a mail stands here, and nobody sees whether somebody reads theirs.',
  notForYou: 'This page is for the people who run Throughline (role Coaching.Admin). Your own mails are not affected.',
  loading: 'The mails are being counted.',
  trouble: 'How the mails went could not be read',
  offline: 'You are offline. This was read before.',
  offlineEmpty: 'You are offline. The counts appear by themselves when the network is back.',
  week: 'The last seven days',
  digestsFor: {
    off: 'DIGESTS is off: nobody gets a mail.',
    opened: 'DIGESTS is opened: whoever has opened Throughline once gets one, unless they chose otherwise.',
    all: 'DIGESTS is all: everybody gets one, unless they chose otherwise.',
  } satisfies Record<DigestSwitch, string>,
  runs: 'Run by run',
  runsText: 'A run starts when somebody’s hour of the week has come. Mails leave at the pace that the mailbox bears.',
  noRuns: 'In the last days no run had anybody to write to.',
  /** `at` is a day and time. */
  run: (at: string, people: number) => `${at}: ${people === 1 ? '1\u00a0person' : `${people}\u00a0people`}`,
  moreRuns: (count: number) => (count === 1 ? 'Show 1 more run' : `Show ${count} more runs`),
  fewerRuns: 'Show fewer runs',
  sent: 'sent',
  waiting: 'still wait for their turn',
  lost: 'never had their turn: the run was lost',
  refused: 'refused; certainly not sent',
  unknown: 'not known whether sent',
  reasons: {
    'nothing-to-tell': 'had nothing to read',
    off: 'switched the mail off',
    snoozed: 'let it rest',
    'not-opened': 'have not opened Throughline yet',
    'off-for-all': 'none, because DIGESTS is off',
    waits: 'come on their next working day',
    'no-workday': 'have the whole week off',
    'sent-before': 'had it already',
    'not-here': 'have left, or are guests',
    'no-address': 'have no mail address',
  } satisfies Record<Unsent, string>,
  unreachable: {
    title: (count: number) =>
      count === 0
        ? 'Nobody is known to be out of reach'
        : count === 1
          ? '1 person cannot be reached'
          : `${count} people cannot be reached`,
    none: 'No mail so far met a missing address or a refused one.',
    text: 'They use Throughline as everybody, only without mails. Look at their mail address in the directory.',
    why: { 'no-address': 'no mail address', refused: 'the address was refused' },
  },
  more: (count: number) => `and ${count} more`,
}
