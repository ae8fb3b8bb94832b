/** What each job does, beside the button that runs it now. */
export const jobTexts: Readonly<Record<string, string>> = {
  people: 'reads who works here and who leads whom',
  calendars: 'reads which 1:1s are planned and took place',
  releases: 'publishes what HR may see',
  digests: 'sends the coming Monday’s mails',
  notices: 'tells in Teams of 1:1s near or just over, whoever asked for it',
  expiry: 'removes what is past its time',
}
