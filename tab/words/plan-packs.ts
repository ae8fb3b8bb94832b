import type { LeaderLevel, OutcomeFamily } from '#domain/plan/plan'
import type { Language } from './language.ts'

/** A number to begin with, and a habit that goes with it. */
type Start = { name: string; unit: string; direction: 'up' | 'down' }
type HabitStart = { title: string; when: string; where: string; minutes: number }

/** What a plan at this level, or for this outcome, usually is about. */
export type Pack = { focus: string; sign?: string; kpi: Start; habit: HabitStart }

type Packs = { levels: Record<LeaderLevel, Pack>; families: Record<OutcomeFamily, Pack> }

const english: Packs = {
  levels: {
    emerging: {
      focus: 'leading oneself, communication, first feedback',
      kpi: { name: 'Work done on the agreed day', unit: '%', direction: 'up' },
      habit: {
        title: 'Name the three tasks of the day',
        when: 'When I open my laptop',
        where: 'at my desk',
        minutes: 5,
      },
    },
    mid: {
      focus: 'leading a team, delegating, decisions across teams',
      kpi: { name: 'Decisions taken within a week', unit: '%', direction: 'up' },
      habit: {
        title: 'Ask who on the team could own this',
        when: 'When a new request comes',
        where: 'in the stand-up',
        minutes: 2,
      },
    },
    senior: {
      focus: 'direction, culture, succession',
      kpi: { name: 'Key roles with a ready successor', unit: '%', direction: 'up' },
      habit: {
        title: 'Block an hour without meetings to think',
        when: 'When Friday afternoon comes',
        where: 'away from the desk',
        minutes: 15,
      },
    },
  },
  families: {
    revenue: {
      focus: 'sales skills, customer relationships',
      sign: 'revenue per employee',
      kpi: { name: 'Revenue per employee', unit: 'k€', direction: 'up' },
      habit: {
        title: 'Call one customer without selling',
        when: 'When I come back from lunch',
        where: 'at my desk',
        minutes: 10,
      },
    },
    operations: {
      focus: 'processes, quality',
      sign: 'fewer errors',
      kpi: { name: 'Errors found by customers', unit: '', direction: 'down' },
      habit: {
        title: 'Ask for an agenda, or draft one',
        when: 'When a meeting has none',
        where: 'in the invitation',
        minutes: 5,
      },
    },
    innovation: {
      focus: 'creative thinking, experiments',
      sign: 'new initiatives launched',
      kpi: { name: 'Experiments started', unit: '', direction: 'up' },
      habit: {
        title: 'Write down one thing to try',
        when: 'When the stand-up ends',
        where: 'on the board',
        minutes: 5,
      },
    },
    retention: {
      focus: 'careers, engagement',
      sign: 'lower turnover',
      kpi: { name: 'People who talked about their next step this quarter', unit: '%', direction: 'up' },
      habit: {
        title: 'Ask one person what they want more of',
        when: 'When a 1:1 begins',
        where: 'in the 1:1',
        minutes: 5,
      },
    },
  },
}

const german: Packs = {
  levels: {
    emerging: {
      focus: 'sich selbst führen, Kommunikation, erstes Feedback',
      kpi: { name: 'Arbeit am zugesagten Tag fertig', unit: '%', direction: 'up' },
      habit: {
        title: 'Die drei Aufgaben des Tages nennen',
        when: 'Wenn ich den Laptop öffne',
        where: 'am Schreibtisch',
        minutes: 5,
      },
    },
    mid: {
      focus: 'ein Team führen, abgeben, Entscheidungen über Teams hinweg',
      kpi: { name: 'Entscheidungen innerhalb einer Woche', unit: '%', direction: 'up' },
      habit: {
        title: 'Fragen, wer im Team das übernehmen könnte',
        when: 'Wenn eine neue Anfrage kommt',
        where: 'im Stand-up',
        minutes: 2,
      },
    },
    senior: {
      focus: 'Richtung, Kultur, Nachfolge',
      kpi: { name: 'Schlüsselrollen mit Nachfolge', unit: '%', direction: 'up' },
      habit: {
        title: 'Eine Stunde ohne Termine zum Denken blocken',
        when: 'Wenn der Freitagnachmittag beginnt',
        where: 'nicht am Schreibtisch',
        minutes: 15,
      },
    },
  },
  families: {
    revenue: {
      focus: 'Verkaufen, Beziehungen zu Kunden',
      sign: 'Umsatz je Beschäftigten',
      kpi: { name: 'Umsatz je Beschäftigten', unit: 'T€', direction: 'up' },
      habit: {
        title: 'Eine Kundin anrufen, ohne zu verkaufen',
        when: 'Wenn ich aus der Mittagspause komme',
        where: 'am Schreibtisch',
        minutes: 10,
      },
    },
    operations: {
      focus: 'Abläufe, Qualität',
      sign: 'weniger Fehler',
      kpi: { name: 'Fehler, die Kunden finden', unit: '', direction: 'down' },
      habit: {
        title: 'Um eine Agenda bitten oder eine entwerfen',
        when: 'Wenn ein Termin keine hat',
        where: 'in der Einladung',
        minutes: 5,
      },
    },
    innovation: {
      focus: 'Ideen, Versuche',
      sign: 'begonnene neue Vorhaben',
      kpi: { name: 'Begonnene Versuche', unit: '', direction: 'up' },
      habit: {
        title: 'Etwas aufschreiben, das man versuchen könnte',
        when: 'Wenn das Stand-up endet',
        where: 'am Board',
        minutes: 5,
      },
    },
    retention: {
      focus: 'Laufbahnen, Bindung',
      sign: 'weniger Kündigungen',
      kpi: { name: 'Menschen, die im Quartal über ihren nächsten Schritt sprachen', unit: '%', direction: 'up' },
      habit: {
        title: 'Eine Person fragen, wovon sie mehr möchte',
        when: 'Wenn ein 1:1 beginnt',
        where: 'im 1:1',
        minutes: 5,
      },
    },
  },
}

const languages: Record<Language, Packs> = { en: english, de: german }

export function planPacks(language: Language): Packs {
  return languages[language]
}
