import type { PromptId } from '#domain/plan/week-prompt'
import type { Language } from './language.ts'

type Prompts = Partial<Record<PromptId, string>>

const english: Prompts = {
  'discovery-1': 'Which number, if it moved, would tell us both that things are better?',
  'discovery-2': 'Where does it stand today, and who besides us sees the same?',
  'goals-1': 'Which two or three goals would move this number, and by when?',
  'goals-2': 'Which small habit could start tomorrow, and what will set it off?',
  'implementation-1': 'What did you try this week, and what did the number do?',
  'implementation-2': 'Which obstacle came back this week, and what is the smallest thing that would remove it?',
  'implementation-3': 'Which habit runs by itself now, and which one needs another moment?',
  'implementation-4': 'What would you stop doing, so that this goes faster?',
  'deepening-1': 'Which difficult conversation would move this most, and shall we rehearse it now?',
  'deepening-2': 'What would stretch you here, and who on your team could own the rest?',
  'review-1': 'Against where it began: what changed, and what did we learn?',
  'review-2': 'What stays as a habit, what do we celebrate, and what comes next?',
}

const german: Prompts = {
  'discovery-1': 'Welche Zahl würde uns beiden zeigen, dass es besser geworden ist?',
  'discovery-2': 'Wo steht sie heute, und wer außer uns sieht das genauso?',
  'goals-1': 'Welche zwei oder drei Ziele würden diese Zahl bewegen, und bis wann?',
  'goals-2': 'Welche kleine Gewohnheit könnte morgen beginnen, und was löst sie aus?',
  'implementation-1': 'Was haben Sie diese Woche ausprobiert, und was hat die Zahl gemacht?',
  'implementation-2': 'Welches Hindernis kam diese Woche wieder, und was ist das Kleinste, das es beseitigt?',
  'implementation-3': 'Welche Gewohnheit läuft von selbst, und welche braucht einen anderen Moment?',
  'implementation-4': 'Was würden Sie lassen, damit es schneller geht?',
  'deepening-1': 'Welches schwierige Gespräch würde hier am meisten bewegen, und wollen wir es jetzt üben?',
  'deepening-2': 'Was würde Sie hier fordern, und wer im Team könnte den Rest übernehmen?',
  'review-1': 'Gemessen am Anfang: Was hat sich geändert, und was haben wir gelernt?',
  'review-2': 'Was bleibt als Gewohnheit, was feiern wir, und was kommt als Nächstes?',
}

/** What those questions are for somebody who plans alone: without "we". */
const aloneEnglish: Prompts = {
  'discovery-1': 'Which number, if it moved, would tell you that things are better?',
  'discovery-2': 'Where does it stand today, and who besides you sees the same?',
  'deepening-1': 'Which difficult conversation would move this most, and with whom could you rehearse it?',
  'deepening-2': 'What would stretch you here, and who could own the rest?',
  'review-1': 'Against where it began: what changed, and what did you learn?',
  'review-2': 'What stays as a habit, how do you celebrate, and what comes next?',
}

const aloneGerman: Prompts = {
  'discovery-1': 'Welche Zahl würde Ihnen zeigen, dass es besser geworden ist?',
  'discovery-2': 'Wo steht sie heute, und wer außer Ihnen sieht das genauso?',
  'deepening-1': 'Welches schwierige Gespräch würde hier am meisten bewegen, und mit wem könnten Sie es üben?',
  'deepening-2': 'Was würde Sie hier fordern, und wer könnte den Rest übernehmen?',
  'review-1': 'Gemessen am Anfang: Was hat sich geändert, und was haben Sie gelernt?',
  'review-2': 'Was bleibt als Gewohnheit, wie feiern Sie es, und was kommt als Nächstes?',
}

const alone: Record<Language, Prompts> = { en: aloneEnglish, de: aloneGerman }
const languages: Record<Language, Prompts> = { en: english, de: german }

/** The one question of a week of the plan. */
export function planPrompt(language: Language, id: PromptId, isAlone = false): string {
  return (isAlone ? alone[language][id] : undefined) ?? languages[language][id] ?? ''
}
