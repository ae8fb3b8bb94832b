import type { SettingView, SettingsView } from '#contract/read-settings'
import { digestSkip, isSnoozed, usualSlot, type DigestSwitch } from '#domain/digests/digest-choice'
import type { OwnChoices } from '#domain/people/own-choices'
import { hoursOf } from '#domain/people/work-hours'
import { localDate } from '#domain/time/local-date'
import type { PersonSettings, MailReader } from '../../ports/people-store.ts'

type Params = { digestsFor: DigestSwitch; now: string }

/**
 * A person's settings with what would hold without their own wishes, so that they know what taking one back does. `found`
 * is the same person's settings without any wish.
 */
export function showSettings(reader: MailReader, found: PersonSettings, asked: Params): SettingsView {
  const { settings, person } = reader
  const { own } = settings
  const today = localDate(asked.now, settings.zone)
  return {
    zone: {
      value: settings.zone,
      from: settings.zoneFrom,
      own: own.zone ?? null,
      found: { value: found.zone, from: found.zoneFrom },
    },
    language: {
      value: settings.language,
      from: settings.languageFrom,
      own: own.language ?? null,
      found: { value: found.language, from: found.languageFrom },
    },
    workdays: {
      value: settings.workdays,
      from: settings.workdaysFrom,
      own: own.workdays ?? null,
      found: { value: found.workdays, from: found.workdaysFrom },
    },
    ...showHours(settings),
    clock: wished(own.clock, clockOf(settings.language)),
    ...showDigest(reader, { ...asked, today }),
    noticeBefore: wished<'on' | 'off'>(own.noticeBefore, 'off'),
    noticeAfter: wished<'on' | 'off'>(own.noticeAfter, 'off'),
    isTodoOn: own.todoList !== undefined,
    today,
    addresses: person.addresses,
  }
}

function showHours(settings: PersonSettings): Pick<SettingsView, 'hoursFrom' | 'hoursTo'> {
  const { own, told } = settings
  const [held, found] = [hoursOf(settings), hoursOf({ own: {}, told })]
  const from = told.hours === undefined ? 'nothing' : 'mailbox'
  const view = (chosen: number | undefined, value: number, usual: number): SettingView<number> => ({
    value,
    from: chosen === undefined ? from : 'own',
    own: chosen ?? null,
    found: { value: usual, from },
  })
  return {
    hoursFrom: view(own.hoursFrom, held.from, found.from),
    hoursTo: view(own.hoursTo, held.to, found.to),
  }
}

function showDigest(
  { settings: { own }, hasOpened }: MailReader,
  { digestsFor, today }: Params & { today: string },
): Pick<
  SettingsView,
  'digest' | 'digestSkip' | 'digestsFor' | `digest${'EndedAt' | 'SnoozedUntil' | 'Titles' | 'Day' | 'Hour'}`
> {
  const skipOf = (choices: OwnChoices) => digestSkip({ choices, deployment: digestsFor, hasOpened, today }) ?? null
  const isOn = (choices: OwnChoices) => ['snoozed', null].includes(skipOf(choices))
  return {
    digest: {
      value: isOn(own) ? 'on' : 'off',
      from: own.digest === undefined || digestsFor === 'off' ? 'organisation' : 'own',
      own: own.digest ?? null,
      found: { value: isOn({}) ? 'on' : 'off', from: 'organisation' },
    },
    digestSkip: skipOf(own),
    digestEndedAt: own.digestEndedAt ?? null,
    digestsFor,
    digestSnoozedUntil: isSnoozed(own, today) ? (own.digestSnoozedUntil ?? null) : null,
    digestTitles: wished(own.digestTitles, 'shown'),
    digestDay: wished(own.digestDay, usualSlot.day),
    digestHour: wished(own.digestHour, usualSlot.hour),
  }
}

/** A setting that only the person tells, and the product where they did not. */
function wished<Value>(own: Value | undefined, usual: Value): SettingView<Value> {
  const found = { value: usual, from: 'nothing' } as const
  return own === undefined ? { ...found, own: null, found } : { value: own, from: 'own', own, found }
}

function clockOf(language: string): '12' | '24' {
  // English without a place is written the British way in our mails.
  const locale = language === 'en' ? 'en-GB' : language
  const { hourCycle } = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? '12' : '24'
}
