import { Checkbox, Input, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { startTransition, useOptimistic, useState } from 'react'
import { addDays } from '#domain/time/add-days'
import type { FiguresView, PairFigures } from '#contract/read-settings'
import { FoldButton } from '../ui/page/fold-button.tsx'
import { daySpan, plainDay } from '../words/day-spans.ts'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'
import { SettingsCard } from './settings-card.tsx'
import { useSettingsPage } from './settings-context.ts'
import type { Send } from './use-settings.ts'

/** So many 1:1s are listed at first: a look, not a scroll. */
const shownAtFirst = 8

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '640px',
  },
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  switch: { marginLeft: '-8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyle: 'none' },
  pair: { overflowWrap: 'anywhere', minWidth: 0 },
  find: { maxWidth: '280px' },
})

/** Whether one's 1:1s are counted for the figures that everybody may read: all of them, and each alone. */
export function FiguresCard({ figures }: { figures: FiguresView }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = settingsWords(language).figures
  const { publishedTo, next } = figures
  return (
    <SettingsCard title={words.title} text={words.text}>
      <AllSetting isOut={figures.isOut} />
      <div className={styles.said}>
        <p className={styles.text}>
          {publishedTo === null ? words.nothingYet : words.published(plainDay(locale, addDays(publishedTo, -1)))}
        </p>
        <p className={styles.text}>{words.next(daySpan(locale, next.from, addDays(next.to, -1)), figures.isOut)}</p>
        <p className={styles.text}>{words.quiet}</p>
      </div>
      <PairSettings figures={figures} />
    </SettingsCard>
  )
}

function AllSetting({ isOut }: { isOut: boolean }) {
  const styles = useStyles()
  const { keep, isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).figures
  const [shown, show] = useOptimistic(isOut)
  const say = (out: boolean) => (out ? words.notCounted : words.counted)
  const send =
    (out: boolean): Send =>
    async (call) => {
      const answer = await call('leaveFigures', { isOut: out })
      return (page) => ({ ...page, figures: { ...page.figures, isOut: answer.isOut } })
    }
  return (
    <Switch
      className={styles.switch}
      label={words.count}
      checked={!shown}
      disabled={isOffline}
      onChange={(_event, { checked }) =>
        startTransition(async () => {
          show(!checked)
          await keep({
            what: words.countAll,
            now: say(!checked),
            was: say(isOut),
            to: send(!checked),
            back: send(isOut),
          })
        })
      }
    />
  )
}

function PairSettings({ figures: { pairs, isOut } }: { figures: FiguresView }) {
  const styles = useStyles()
  const { locale, language } = useReader()
  const { figures: words, more, fewer } = settingsWords(language)
  const [typed, setTyped] = useState('')
  const [isWhole, setWhole] = useState(false)
  const wanted = typed.trim().toLocaleLowerCase(locale)
  const found = pairs.filter(({ otherName }) => otherName.toLocaleLowerCase(locale).includes(wanted))
  const listed = isWhole ? found : found.slice(0, shownAtFirst)
  return (
    <>
      <h3 className={styles.title}>{words.pairs}</h3>
      <p className={styles.text}>{pairs.length === 0 ? words.none : isOut ? words.allOut : words.pairsText}</p>
      {pairs.length > shownAtFirst && (
        <Input
          className={styles.find}
          type="search"
          placeholder={words.find}
          aria-label={words.find}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      )}
      <ul className={styles.list}>
        {listed.map((pair) => (
          <li key={pair.pairId}>
            <PairSetting pair={pair} isAllOut={isOut} />
          </li>
        ))}
      </ul>
      {found.length > shownAtFirst && (
        <FoldButton
          isWhole={isWhole}
          onTurn={() => setWhole(!isWhole)}
          words={{ more: more(found.length - shownAtFirst), fewer }}
        />
      )}
    </>
  )
}

function PairSetting({ pair: { pairId, otherName, isOut }, isAllOut }: { pair: PairFigures; isAllOut: boolean }) {
  const styles = useStyles()
  const { keep, isOffline } = useSettingsPage()
  const words = settingsWords(useReader().language).figures
  const [shown, show] = useOptimistic(isOut)
  const name = isolate(otherName)
  const say = (out: boolean) => (out ? words.notCounted : words.counted)
  const send =
    (out: boolean): Send =>
    async (call) => {
      const answer = await call('leaveFiguresOfPair', { pairId, isOut: out })
      return (page) => ({ ...page, figures: withPair(page.figures, pairId, answer.isOut) })
    }
  return (
    <Checkbox
      label={{ className: styles.pair, children: words.pair(name) }}
      checked={!shown && !isAllOut}
      disabled={isOffline || isAllOut}
      onChange={(_event, { checked }) =>
        startTransition(async () => {
          const out = checked !== true
          show(out)
          await keep({ what: words.pairOf(name), now: say(out), was: say(isOut), to: send(out), back: send(isOut) })
        })
      }
    />
  )
}

function withPair(figures: FiguresView, pairId: string, isOut: boolean): FiguresView {
  return { ...figures, pairs: figures.pairs.map((pair) => (pair.pairId === pairId ? { ...pair, isOut } : pair)) }
}
