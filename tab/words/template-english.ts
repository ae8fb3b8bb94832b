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
      { step: 'Will', asks: 'What will be done this week, and how will you both know?' },
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
  add: 'Add to the notes',
  added: (name: string) => `${name} added for both`,
  addedPrivately: (name: string) => `${name} added, only for you`,
  templates,
}
