import { failureEnglish } from './failure.ts'

type Counts = { planned: number; done: number; nothing: number; failed: number }
type About = { name: string; about: string }

/** What the page for IT says, in English. */
export const runsEnglish = {
  title: 'How the nightly work ran',
  link: (jobs: number) =>
    jobs === 0
      ? 'For IT: how the nightly work ran'
      : `For IT: how the nightly work ran (${jobs === 1 ? '1 job needs' : `${jobs} jobs need`} a look)`,
  back: 'Organisation',
  ways: 'Other pages',
  text: 'Each job, when it last succeeded, and what is still to be made good. Nothing here holds a word of any talk.',
  notForYou: 'This page is for the people who run Throughline (role Coaching.Admin). Your own 1:1s are not affected.',
  allWell: 'Nothing needs a look.',
  /** `names` is a list as people write it. */
  needsALook: (names: string) => `Needs a look: ${names}.`,
  loading: 'The runs are being read.',
  trouble: 'The runs could not be read',
  offline: 'You are offline. This was read before.',
  offlineEmpty: 'You are offline. The runs appear by themselves when the network is back.',
  jobs: {
    people: { name: 'People', about: 'Reads the directory and who reports to whom, every night.' },
    calendars: { name: 'Calendars', about: 'Reads the managers’ calendars, every night after the people.' },
    digests: {
      name: 'Digests',
      about: 'Sends the weekly mail, Monday at seven in each person’s zone or at the hour they chose.',
    },
    notices: {
      name: 'Notices',
      about:
        'Tells those who asked for it, in Teams, of a 1:1 two hours before it or after it. Nobody gets any unless they chose so.',
    },
    releases: { name: 'Releases', about: 'Publishes the figures of a four-week block once it is over.' },
    expiry: { name: 'Expiry', about: 'Removes what is past its time.' },
    overview: { name: 'Lists', about: 'Brings both people’s lists up to date after a change. Only failures are kept.' },
  } as Record<string, About>,
  states: {
    never: 'Has not run yet',
    quiet: 'Ran, with nothing to do',
    ran: 'Ran',
    /** Of a job that leaves a trace only when it fails. */
    silent: 'No failure is known',
    running: 'Running',
    'partly-failed': 'Partly failed',
    broken: 'Failed',
    late: 'Did not run when it should have',
  },
  /** `by` is missing where no job ever started. */
  late: (by: string | undefined) =>
    by === undefined
      ? 'No timer has started anything yet. The first one starts within 15 minutes of a deployment; if this stands longer, look whether the function app runs and its timers are not disabled.'
      : `It should have run by ${by}. Look whether the function app runs and its timers are not disabled, or press “Run now”.`,
  lateRelease: (by: string) =>
    `The last four weeks should have been released by ${by}. A release waits for a night that read the calendars; look at “Calendars”.`,
  lastStart: (at: string, { planned, done, failed }: Counts) => {
    const ended = planned === 0 ? '' : `: ${done} of ${planned} done`
    return `Last started ${at}${ended}${failed > 0 ? `, ${failed} failed` : ''}.`
  },
  mailed: (at: string, { planned, done, nothing, failed }: Counts) => {
    const waiting = planned - done - failed
    return `Last mails ${at}: ${done - nothing} sent, ${nothing} not sent (nothing to tell, not wanted, or a day off), ${failed} failed${waiting > 0 ? `; ${waiting} still wait for their turn` : ''}.`
  },
  nextStart: (at: string) => `Next start ${at}.`,
  nextMails: (at: string) => `Next mails ${at}.`,
  asked: 'Asked for; it starts within a minute.',
  runNow: 'Run now',
  /** For whoever hears the button without its card. */
  runNowOf: (job: string) => `Run now: ${job}`,
  started: 'The job was asked to start.',
  runsAlready: 'The job runs already.',
  notStarted: 'The job could not be started',
  sendAgain: (count: number) => (count === 1 ? 'Send this mail again' : `Send these ${count} mails again`),
  byItself:
    'Once the cause is gone they also go out by themselves, for four days. Nobody gets two: who has the mail already is left out.',
  subjects: { directory: 'The directory', start: 'The start itself' } as Record<string, string>,
  who: (count: number) => `Affected (${count})`,
  detail: (text: string) => `The service’s words: ${text}`,
  lastSuccess: (at: string | undefined) => (at === undefined ? 'No success yet.' : `Last success ${at}.`),
  progress: (done: number, planned: number) => (planned === 0 ? 'Running' : `${done} of ${planned}`),
  open: (count: number) => (count === 1 ? '1 part still to be made good' : `${count} parts still to be made good`),
  more: (count: number) => `and ${count} more`,
  unknownZones: {
    title: (count: number) =>
      count === 1 ? '1 time zone is not understood' : `${count} time zones are not understood`,
    text: 'Mailboxes hold these names, and we know no clock of that name. Until it is changed in Outlook or known to a newer version, the zone of the country stands in, then that of the manager, then ORGANISATION_ZONE.',
    mailboxes: (count: number) => (count === 1 ? '1 mailbox' : `${count} mailboxes`),
  },
  zoneRules: (version: string) =>
    `Time zone rules of the service: ${version}. They come with Node; older than a country’s last change, they put hours in mails off by one there.`,
  causes: failureEnglish,
  closed: {
    title: (count: number) => (count === 1 ? '1 calendar could not be read' : `${count} calendars could not be read`),
    text: 'A state of the mailbox, not a failure: these managers keep notes and promises as everybody, only without a rhythm. Closed means outside the group that Exchange grants; add them there, or leave it so.',
    states: { denied: 'closed to us', 'no-mailbox': 'no mailbox' },
  },
  erase: {
    title: 'Erase somebody who has left',
    text: 'On their request. Every 1:1 they were in goes, of both people, and everything that names them. Released figures, which name nobody, stay, and so does what they did as HR or administrator. Nobody can bring it back; that you did it stands in the organisation’s log, without whose it was. Delete their account first: a closed one that the directory still lists comes back with its name and address the next night.',
    address: 'Their mail address',
    missing: 'Write a mail address first.',
    refused: {
      nobody: 'Nobody here has this address. Check it; who is erased already is not found.',
      'still-here':
        'This person is still in the directory. Close their account or take them out of the pilot, and ask again after the next night.',
    },
    ask: 'Erase …',
    sure: 'Erase this person and all their 1:1s for good?',
    act: 'Erase for good',
    keep: 'Keep everything',
    underWay: 'It is being erased. If this page is closed, ask again, and it goes on.',
    done: (count: number) =>
      `${count === 1 ? '1 entry is' : `${count} entries are`} gone. Nothing names this person any more.`,
    broken: 'It could not be finished',
    again: 'What is gone stays gone. Ask again, and it goes on.',
  },
}
