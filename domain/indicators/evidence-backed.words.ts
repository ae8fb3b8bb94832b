import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { EvidenceBackedReading } from './evidence-backed.ts'

export const evidenceBackedWords: IndicatorWords<EvidenceBackedReading> = {
  en: {
    name: 'Evidence-backed share',
    formula:
      'Of the planned 1:1s that count as held, the share that left a trace here: a note, a promise, or your word.',
    needs: 'Three held 1:1s.',
    notTelling: 'Whether a 1:1 without a trace was worse; a good walk leaves none.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.likely === 0
        ? ''
        : `${format.count(detail.likely, '1:1 counts', '1:1s count')} only because nobody called it off. Say of a day whether you met.`,
    columns: ['Day', 'Left a trace'],
  },
  de: {
    name: 'Anteil mit Beleg',
    formula:
      'Von den geplanten 1:1, die als gehalten gelten, der Anteil mit einer Spur hier: eine Notiz, eine Zusage oder Ihr Wort.',
    needs: 'Drei gehaltene 1:1.',
    notTelling: 'Ob ein 1:1 ohne Spur schlechter war; ein guter Spaziergang hinterlässt keine.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.likely === 0
        ? ''
        : `${format.count(detail.likely, '1:1 zählt', '1:1 zählen')} nur, weil niemand abgesagt hat. Sagen Sie bei einem Tag, ob Sie sich trafen.`,
    columns: ['Tag', 'Hat eine Spur'],
  },
}
