import type { DigestChoices } from '../digests/digest-choice.ts'
import type { NoticeChoices } from '../notices/due-notices.ts'
import type { SettingsFound } from './settle-settings.ts'
import type { TodoChoice } from '../todo/todo-choice.ts'
import type { HoursChoice } from './work-hours.ts'

/** Everything a person has chosen for themselves. What is missing was never chosen, or the choice was taken back. */
export type OwnChoices = SettingsFound & DigestChoices & NoticeChoices & TodoChoice & HoursChoice
