/** What the page about what was done with a role says, in English. A deed follows somebody's name. */
export const organisationLogEnglish = {
  title: 'Who looked at what',
  back: 'Organisation',
  home: 'Your 1:1s',
  ways: 'Other pages',
  text: 'What somebody does in this app with the role of HR or of an administrator is written down here before they see or change anything. Everybody in the organisation reads the same lines, for 12 months, and no page changes or removes one. What is done around the app, in Azure, stands in Azure’s own log. What you took out yourself stands beside each of your 1:1s, for you alone.',
  notForYou: 'This page is for people whom the organisation’s directory knows as colleagues.',
  none: 'Nobody has used one of these roles yet.',
  nobody: 'Somebody whom the directory does not know',
  between: (from: string, to: string) => `between ${from} and ${to}`,
  deeds: {
    readRelease: (day: string) => `read the released figures of the four weeks from ${day}`,
    exportRelease: (day: string) => `saved the released figures of the four weeks from ${day} as a file`,
    openHrDesk: 'read the totals at HR’s desk',
    importFigures: (count: number) => `added ${count === 1 ? '1 total' : `${count} totals`} of the organisation`,
    removeFigure: (measure: string, quarter: string) => `removed a total of the organisation: ${measure}, ${quarter}`,
    importSegments: (count: number) =>
      `added a list of ${count === 1 ? '1 person' : `${count} people`} with their groups`,
    removeSegments: 'removed all groups that came from a list',
    readRuns: 'read how the nightly work ran, and whose calendar or mail failed',
    readDeliveries: 'read how the weekly mails went, and whom none of them reaches',
    changePublishRules: (changes: string) => `made the released figures stricter: ${changes}`,
    runJob: (job: string) => `asked for “${job}” to run`,
    erasePerson: 'asked for somebody who had left to be erased',
    sendDigestsAgain: 'asked for refused mails to be sent again',
  },
  /** Whoever set up the app, for whom no name is known. */
  deployment: 'Whoever runs this app',
  rules: {
    k: (before: string, after: string) => `a group needs ${after} people instead of ${before}`,
    kManagers: (before: string, after: string) => `of ${after} managers instead of ${before}`,
    maxManagerShare: (before: string, after: string) =>
      `no manager leads more than ${after}% of them instead of ${before}%`,
  },
  older: 'Show older',
  loading: 'The log is being read.',
  trouble: 'The log could not be read',
  offline: 'You are offline. This was read before.',
  offlineEmpty: 'You are offline. The log appears by itself when the network is back.',
}
