import { Body, Column, Container, Head, Html, Link, Preview, Row, Section } from '@react-email/components'
import type { Digest, DigestPromise } from '../ports/digest-writer.ts'
import { digestDates } from './digest-dates.ts'
import { DigestNudge } from './digest-nudge.tsx'
import { DigestSection, type SectionLine } from './digest-section.tsx'
import type { DigestWords } from './digest-words.ts'
import { look } from './mail-look.ts'

/** `linkTo` leads to a pair or, without one, to the list; `settings` is where the mail is changed or stopped. */
export type DigestMailProps = {
  digest: Digest
  words: DigestWords
  linkTo: (pairId?: string) => string
  settings: string
}

/** A week's digest as a page: what I am asked for, what I owe, what I am owed, whom I meet, and at most one reminder, in this order. */
export function DigestMail(props: DigestMailProps) {
  const { digest, words, linkTo, settings } = props
  const overdue = digest.youOwe.filter(({ on }) => on !== null && on < digest.today).length
  const today = digest.youOwe.filter(({ on }) => on === digest.today).length
  const people = new Set(digest.meetings.map(({ pairId }) => pairId)).size
  const summary = words.summary({ overdue, today, meetings: people, isFromToday: digest.isFromToday ?? false })
  const promises = promiseLines(props)
  const owedOverdue = digest.owedToYou.filter(({ on }) => on !== null && on < digest.today).length
  const countOf = (count: number) => ({ text: words.overdue(count), style: count > 0 ? look.lateCount : look.quiet })
  return (
    <Html lang={digest.language}>
      <Head />
      <Preview>{summary}</Preview>
      <Body style={{ backgroundColor: '#FFFFFF', margin: 0 }}>
        <Container width={600} align="center" style={{ maxWidth: '600px' }}>
          <Section width={520}>
            <Row>
              <Column style={{ padding: '32px 0 0' }}>
                <span style={look.title}>{words.goodMorning(digest.firstName)}</span>
                <br />
                <span style={look.lead}>{summary}</span>
              </Column>
            </Row>
          </Section>
          {digest.askedOfYou.length > 0 && (
            <DigestSection
              heading={words.askedOfYou}
              aside={{ text: words.countsOnceAgreed, style: look.quiet }}
              lines={promises(askedOf(digest), words.answer).map((line) => ({ ...line, isLate: false }))}
            />
          )}
          {digest.youOwe.length > 0 && (
            <DigestSection
              heading={words.youOwe}
              aside={countOf(overdue)}
              lines={promises(digest.youOwe, words.doneOrMove)}
            />
          )}
          {digest.owedToYou.length + digest.owedLater > 0 && (
            <DigestSection
              heading={words.owedToYou}
              aside={countOf(owedOverdue)}
              lines={promises(digest.owedToYou, words.open)}
            >
              {digest.owedLater > 0 && (
                <Row>
                  <Column style={look.row}>
                    <Link href={linkTo()} style={look.smallLink}>
                      {words.later(digest.owedLater)}
                    </Link>
                  </Column>
                </Row>
              )}
            </DigestSection>
          )}
          {digest.meetings.length > 0 && (
            <DigestSection
              heading={digest.isFromToday ? words.meetingsFromToday : words.meetings}
              aside={{ text: words.zone(digest.zone), style: look.quiet }}
              lines={meetingLines(props)}
            />
          )}
          {digest.nudge && (
            <DigestNudge
              title={words.notMet(digest.nudge.with, digest.nudge.days)}
              detail={words.rhythm(digest.nudge.weeks)}
              action={{ text: words.chooseTime, href: linkTo(digest.nudge.pairId) }}
            />
          )}
          <Section width={520}>
            <Row>
              <Column style={{ padding: '32px 0' }}>
                <span style={look.quiet}>{words.audience(digest.hidesTitles ?? false)}</span>
                <br />
                <br />
                <span style={look.quiet}>{words.why} </span>
                <Link href={settings} style={look.smallLink}>
                  {words.settings}
                </Link>
              </Column>
            </Row>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

type LinesOf = (promises: readonly DigestPromise[], action: string) => SectionLine[]

function promiseLines(props: DigestMailProps): LinesOf {
  return props.digest.hidesTitles ? countLines(props) : titleLines(props)
}

function titleLines({ digest, words, linkTo }: DigestMailProps): LinesOf {
  const dates = digestDates(digest.language, digest.zone, digest.clock)
  const whenOf = (on: string | null) => {
    if (on === null) return words.noDate
    if (on === digest.today) return words.today
    return on < digest.today ? words.was(dates.day(on)) : dates.day(on)
  }
  return (promises, action) =>
    promises.map(({ text, with: detail, on, pairId }, index) => ({
      key: String(index),
      title: text,
      detail,
      when: whenOf(on),
      isLate: isLate(digest, on),
      link: { text: action, href: linkTo(pairId) },
    }))
}

/** One line for each person, who stands where the title would: how many promises, and how many of them are late. */
function countLines({ digest, words, linkTo }: DigestMailProps): LinesOf {
  return (promises, action) =>
    [...Map.groupBy(promises, ({ pairId }) => pairId)].map(([pairId, alike]) => {
      const late = alike.filter(({ on }) => isLate(digest, on)).length
      return {
        key: pairId,
        title: alike[0]?.with ?? '',
        detail: words.promises(alike.length),
        when: late > 0 ? words.overdue(late) : '',
        isLate: late > 0,
        link: { text: action, href: linkTo(pairId) },
      }
    })
}

/** Nothing that was only asked for is late: where counts stand in place of titles, its days are left out. */
function askedOf({ askedOfYou, hidesTitles }: Digest): DigestPromise[] {
  return hidesTitles ? askedOfYou.map((promise) => ({ ...promise, on: null })) : askedOfYou
}

function isLate({ today }: Pick<Digest, 'today'>, on: string | null): boolean {
  return on !== null && on < today
}

function meetingLines({ digest, words, linkTo }: DigestMailProps): SectionLine[] {
  const dates = digestDates(digest.language, digest.zone, digest.clock)
  return digest.meetings.map(({ with: title, topics, promises, startAt, pairId }) => ({
    key: `${pairId} ${startAt}`,
    title,
    detail: words.agenda(topics, promises),
    when: dates.meeting(startAt),
    isLate: false,
    link: { text: topics === 0 ? words.addTopic : words.openAgenda, href: linkTo(pairId) },
  }))
}
