import { useEffect, useRef, useState } from 'react'
import { apiBase } from '../../client/api-base.ts'
import { useCall } from '../../client/call-context.ts'
import { copyText } from '../../ui/text/copy-text.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { usePlanScene } from '../plan-scene.ts'

/**
 * The way by which a machine sends values: who opened it, the key while it is shown for its one time, and how to end it.
 * Done at once or not at all: a key cannot wait on a device.
 */
export function Feed() {
  const { you, dates, announce } = useScene()
  const { plan, pairId, words, record, other = '', mayAct, readAgain } = usePlanScene()
  const call = useCall()
  const [key, setKey] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const says = words.feed
  const { feed, status } = plan
  if (status !== 'running' || (feed === undefined && !mayAct)) return null

  async function turn(isOpen: boolean): Promise<void> {
    setTrouble(undefined)
    const answer = await call('changeFeed', { pairId, planId: plan.id, isOpen }).catch(() => undefined)
    if (answer === undefined) setTrouble(says.trouble)
    else setKey(answer.key ?? undefined)
    announce(answer === undefined ? says.trouble : isOpen ? says.opened : says.closed)
    readAgain()
  }

  const opened = feed && says.since(feed.by === you ? undefined : other, dates.day(dates.dayOf(feed.at)))
  return (
    <Section title={says.title}>
      <p className="caption">{opened ?? (record === undefined ? says.aboutAlone : says.about)}</p>
      {key !== undefined && <Key secret={key} />}
      {trouble !== undefined && <p className="caption refusal">{trouble}</p>}
      {mayAct && (
        <div className="row start">
          <button type="button" className="link-button" onClick={() => void turn(true)}>
            {feed === undefined ? says.open : says.newKey}
          </button>
          {feed !== undefined && (
            <button type="button" className="link-button" onClick={() => void turn(false)}>
              {says.close}
            </button>
          )}
        </div>
      )}
    </Section>
  )
}

/** The request as it is sent, with the key in it: seen this once. */
function Key({ secret }: { secret: string }) {
  const { announce } = useScene()
  const { plan, words } = usePlanScene()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  const { kpis } = plan.terms
  const named = kpis.length > 1 && kpis[0] ? { kpi: kpis[0].name } : {}
  const address = new URL(`${apiBase()}/feed`, location.href)
  const request = requestLine(address.href, secret, { ...named, value: kpis[0]?.target ?? 1 })
  return (
    <div className="in-place-form paste">
      <label className="field">
        {words.feed.once}
        <textarea ref={field} readOnly rows={5} value={request} />
      </label>
      <div className="row start">
        <button
          type="button"
          className="link-button"
          onClick={() => void copyText(request).then((isCopied) => announce(words.feed.copied(isCopied)))}
        >
          {words.feed.copy}
        </button>
      </div>
    </div>
  )
}

/** For a shell; a quotation mark inside the quoted words would end them. */
function requestLine(address: string, secret: string, body: object): string {
  const json = JSON.stringify(body).replaceAll("'", String.raw`\u0027`)
  return `curl -X POST "${address}" -H "Authorization: Bearer ${secret}" -H "Content-Type: application/json" -d '${json}'`
}
