/** What stands where the record of a pair does not, in English. */
export const openingEnglish = {
  notLoaded: 'This 1:1 could not be loaded',
  notLoadedText: (time: string) =>
    `The service did not answer at ${time}. Everything written before is safe, and what you type now is kept on this device.`,
  notAPair: {
    title: 'This meeting is not a 1:1 of yours',
    text: 'Throughline opens where two people meet and one of them reports to the other. Nothing is kept of this meeting.',
    help: 'If it should be a 1:1, ask your IT whether the directory names the right manager.',
  },
  refusedOpening: {
    title: 'This record is not open to you',
    text: 'Only the two people of a 1:1 can read it.',
  },
}
