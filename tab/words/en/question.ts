import type { TopicTag } from '#domain/quality/topic-weights'

type Question = { label: string; ask: string }

const byTag: Record<TopicTag, Question> = {
  goals: { label: 'Goal, step 1 of GROW', ask: 'What would you like to have reached by the end of this quarter?' },
  obstacles: { label: 'Reality, step 2 of GROW', ask: 'What takes more of your time than it should?' },
  feedback: { label: 'Feedback', ask: 'What should I do more of, and what less?' },
  development: { label: 'Development', ask: 'What did you learn lately that you want to use more?' },
  career: { label: 'Career', ask: 'Which part of your work do you want more of next year?' },
  workload: { label: 'Workload', ask: 'What could wait or go, so that the rest goes well?' },
  collaboration: { label: 'Collaboration', ask: 'With whom does work flow, and where does it stick?' },
  recognition: { label: 'Recognition', ask: 'What went well that nobody has mentioned yet?' },
}

/** The questions a manager is offered, in English. Each says why it comes up. */
export const questionEnglish = {
  title: 'A question to ask',
  another: 'Another question',
  breath: 'Before I answer',
  overdue: (text: string) => ({ label: 'Reality, step 2 of GROW', ask: `What stands in the way of “${text}”?` }),
  carried: (text: string) => ({
    label: 'Options, step 3 of GROW',
    ask: `“${text}” keeps coming back. What would settle it?`,
  }),
  barrier: (text: string) => ({ label: 'Barrier', ask: `Who could clear “${text}” out of your way?` }),
  noPromise: { label: 'Will, step 4 of GROW', ask: 'What is the one thing you will do before we meet again?' },
  longAgo: { label: 'After a while', ask: 'What has changed since we last talked?' },
  byTag,
}
