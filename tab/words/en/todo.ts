/** What is said of the list of one's own promises in Microsoft To Do, in English. */
export const todoEnglish = {
  title: 'Microsoft To Do',
  text: 'Your own promises in a list “1:1s” of your Microsoft To Do, each with a link back: the most urgent of every 1:1, and never what somebody else promised. With hidden titles a task says to whom you promised, and not what.',
  show: 'Show my promises in Microsoft To Do',
  on: 'shown',
  off: 'not shown',
  when: 'The list follows what you write, move or tick here at once, and everything else when you open your list of 1:1s. What you tick there is asked about here: when a promise was kept is told by the day on which you say so here.',
  offText: 'Switching it off removes the list, and so does removing the list there.',
  consent:
    'Your organisation has not agreed to this yet. An administrator has to grant Tasks.ReadWrite (Microsoft Graph, delegated) to Throughline once, under API permissions.',
  ticked: {
    title: 'Done in Microsoft To Do',
    titleOf: (count: number) => `Done in Microsoft To Do, 1 of ${count}`,
    asks: (promise: string, name: string) =>
      `Ticked in Microsoft To Do and open here: ${promise}, for ${name}. Tick it here as well? The answers stand at the end of the page.`,
    tick: 'Tick here',
    tickOf: (promise: string) => `Tick here: ${promise}`,
    notDone: 'Not done',
    notDoneOf: (promise: string) => `Not done, open it in To Do again: ${promise}`,
    for: (name: string) => `for ${name}`,
    done: (promise: string) => `Ticked: ${promise}`,
    reopened: (promise: string) => `Open again in To Do: ${promise}`,
    trouble: 'That was not kept',
    safe: 'Nothing was changed.',
    notRead: 'Your list in Microsoft To Do could not be compared',
    notReadSafe: 'Your promises here are as they were.',
  },
}
