import type { ExportedLine, ExportedPair } from '#contract/export-mine'
import type { Side } from '#domain/pair'
import { besideWords } from '../words/beside-words.ts'
import { datesIn } from '../words/dates.ts'
import { exportWords } from '../words/export-words.ts'
import type { Reader } from '../words/reader.ts'
import { textOf } from '../words/text-of.ts'
import type { Item } from './html-page.ts'

/** One line of a record as its owner reads it in their own copy: the words, and below them whose, when and how it stands. */
export function lineOfExport(line: ExportedLine, { pair, you }: ExportedPair, { language, locale }: Reader): Item {
  const { history } = besideWords(language)
  const dates = datesIn(locale, pair.zone)
  const names = { manager: pair.managerName, report: pair.reportName }
  const nameOf = (side: Side) => (side === you ? history.you : names[side])
  switch (line.line) {
    case 'note': {
      const whose = line.visibility === 'private' ? history.private : nameOf(line.by)
      return { text: textOf(line, language), small: `${dates.full(line.sessionOn)} · ${whose}` }
    }
    case 'commitment': {
      const due = line.currentDue === null ? history.noDay : dates.full(line.currentDue)
      const state = { ...history, done: history.kept }[line.status]
      return { text: textOf(line, language), small: `${history.owes(nameOf(line.owner), due)} · ${state}` }
    }
    case 'topic': {
      const on = dates.full(dates.dayOf(line.createdAt))
      return { text: textOf(line, language), small: `${exportWords(language).topic} · ${nameOf(line.by)} · ${on}` }
    }
    case 'session': {
      const said = Object.values(line.said).includes('held') ? history.held : history.unsaid
      return { text: dates.full(line.on), small: line.kind === 'ad_hoc' ? `${history.adHoc} · ${said}` : said }
    }
  }
}
