import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { CarryOverReading } from './carry-over.ts'

export const carryOverWords: IndicatorWords<CarryOverReading> = {
  en: {
    name: 'Carry-over',
    formula: 'Open promises past their first agreed date, with the median of their age.',
    needs: 'One overdue promise.',
    notTelling: 'Whether it still matters.',
    value: (reading, format) => format.number(reading.value),
    prompt: ({ value, detail }, format) =>
      value === 0 || detail.maxAge === null
        ? ''
        : `The oldest has waited ${format.count(detail.maxAge, 'day', 'days')}: do it, hand it on, give it a date, or let it go?`,
    columns: ['First agreed date', 'Days past its date'],
  },
  de: {
    name: 'Übertrag',
    formula: 'Offene Zusagen nach dem zuerst vereinbarten Tag, mit dem Median ihres Alters.',
    needs: 'Eine überfällige Zusage.',
    notTelling: 'Ob sie noch wichtig ist.',
    value: (reading, format) => format.number(reading.value),
    prompt: ({ value, detail }, format) =>
      value === 0 || detail.maxAge === null
        ? ''
        : `Die älteste wartet seit ${format.count(detail.maxAge, 'Tag', 'Tagen')}: erledigen, weitergeben, neu terminieren oder streichen?`,
    columns: ['Erstes vereinbartes Datum', 'Tage über dem Datum'],
  },
}
