import type { Language } from './language.ts'

/** Where a plan stands among its weeks, short enough for the head. */
export function weekOfPlan(language: Language, week: number, weeks: number): string {
  return language === 'de' ? `Woche ${week} von ${weeks}` : `Week ${week} of ${weeks}`
}
