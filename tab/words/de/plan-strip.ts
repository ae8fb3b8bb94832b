import type { planStripEnglish } from '../en/plan-strip.ts'

export const planStripGerman: typeof planStripEnglish = {
  title: (says) => `Plan: ${says}`,
  verdict({ kind, cycles }) {
    const { complete, needed } = cycles
    if (kind === 'early') return `Früh: ${complete} von ${needed} Zyklen`
    return {
      'no-baseline': 'Noch kein Ausgangswert',
      'no-value': 'Noch kein Wert',
      improved: 'Verbessert',
      unchanged: 'Unverändert',
      worse: 'Weiter entfernt',
    }[kind]
  },
  goal: (goal) => `Ziel ${goal}`,
  startAndGoal: (start, goal) => `anfangs ${start}, Ziel ${goal}`,
}
