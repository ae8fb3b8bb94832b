/** A template: a few headed lines, and who reads what is written in them. */
export type Template = {
  name: string
  about: string
  isPrivate: boolean
  /** Only the manager is offered it. */
  isForManager?: boolean
  lines: { step: string; asks: string }[]
}

export type TemplateName = 'grow' | 'same' | 'stop' | 'journal'

const templates: Record<TemplateName, Template> = {
  grow: {
    name: 'GROW',
    about: 'Think one goal through, and end with a promise',
    isPrivate: false,
    lines: [
      { step: 'Goal', asks: 'What exactly should be different, and which number would show it?' },
      { step: 'Reality', asks: 'Where does it stand today? What was tried, and what gets in the way?' },
      { step: 'Options', asks: 'Which three ways are there, one of them small enough to start now?' },
      { step: 'Will', asks: 'What will be done this week?' },
    ],
  },
  same: {
    name: 'SAME',
    about: 'Agree what good work is, and check it again',
    isPrivate: false,
    lines: [
      { step: 'Set expectations', asks: 'What is expected, in words both would use?' },
      { step: 'Align', asks: 'How does it serve the team and the company?' },
      { step: 'Measure', asks: 'What shows progress, and what do we change because of it?' },
      { step: 'Evaluate', asks: 'By what did we say we would judge it, and what follows for next time?' },
    ],
  },
  stop: {
    name: 'Stop, look, choose',
    about: 'A breath before you answer. Only for you',
    isPrivate: true,
    isForManager: true,
    lines: [
      { step: 'Stop', asks: 'What am I about to do by reflex?' },
      { step: 'Look', asks: 'What else could I do? What does the other person need now?' },
      { step: 'Choose', asks: 'How do I want to come across?' },
    ],
  },
  journal: {
    name: 'Progress journal',
    about: 'Three lines on the week. Only for you',
    isPrivate: true,
    lines: [
      { step: 'Went well', asks: 'What went well this week?' },
      { step: 'Was hard', asks: 'What was difficult?' },
      { step: 'Next week', asks: 'What will I try differently?' },
    ],
  },
}

/** What the templates say, in English. */
export const templateEnglish = {
  title: 'Templates',
  back: 'Back',
  backToList: 'All templates',
  free: 'Free line',
  freeAbout: 'Just write',
  onlyYou: 'Only you can read these lines.',
  both: (other: string) => `You and ${other} can read these lines.`,
  willPromise: 'What stands under Will goes into the box as a commitment.',
  /** Of the promise that Will becomes. */
  measure: 'How will you both know that it worked?',
  /** Three ways are asked for; two are a dilemma. */
  options: (count: number): string =>
    count === 0 ? 'Three, one on each line.' : count === 1 ? '1 of 3. Two more?' : '2 of 3. One more?',
  facts: {
    title: 'From the record',
    leaveOut: (fact: string) => `Leave out: ${fact}`,
    kpi: (name: string, value: string, about: string) => `${name}: ${value}, ${about}`,
    kept: (who: string, kept: number, of: number) => `${who} kept ${kept} of ${of} promises`,
    you: 'You',
    carried: (topic: string, times: number) => `${topic}, carried ${times} times`,
    done: (promise: string) => `Done: ${promise}`,
  },
  add: 'Add to the notes',
  added: (name: string) => `${name} added for both`,
  addedPrivately: (name: string) => `${name} added, only for you`,
  templates,
}
