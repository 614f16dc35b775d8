import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Host, SessionCard } from '#session/here'
import { browserChannel, browserClock, hostHere, openSessionStore, rehearse } from '#session/here'
import type { Refusal } from '#session/protocol'
import { isRefused } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import type { Running } from './console-context.ts'
import { ConsoleScreen } from './console-screen.tsx'
import { NoSession } from './no-session.tsx'
import { sayings } from './sayings.ts'
import type { SessionMonth } from './use-month.ts'
import { useMonth } from './use-month.ts'

/** Runs a session that is kept in this browser. */
export function HereConsole({ id }: { id: string }) {
  const { platform } = useApp()
  const card = useMemo(() => openSessionStore(platform.storage).read(id)?.card ?? null, [id])
  return card === null ? <NoSession why={{ refused: 'session/unknown-code' }} /> : <Kept card={card} />
}

function Kept({ card }: { card: SessionCard }) {
  const month = useMonth(card.month, card.version)
  if (month.state === 'loading') return <LoadingPage />
  if (month.state === 'failed') return <FailedPage {...month} />
  return <Hosted card={card} month={month.value} />
}

function Hosted({ card, month }: { card: SessionCard; month: SessionMonth }) {
  const words = useWords()
  const { platform } = useApp()
  const [host, setHost] = useState<Host | Refusal | null>(null)
  const { plan, cut = null } = month.data
  const clock = useMemo(() => browserClock(platform.now), [platform])

  useEffect(() => {
    const opened = hostHere(card.id, {
      plan,
      cut,
      store: openSessionStore(platform.storage),
      clock,
      channel: browserChannel(),
      name: platform.newSeed().toString(36),
    })
    setHost(opened)
    if (isRefused(opened)) return
    // A window that comes back out of the browser's memory must take the session up anew.
    const wake = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener('pagehide', opened.close)
    addEventListener('pageshow', wake)
    return () => {
      removeEventListener('pagehide', opened.close)
      removeEventListener('pageshow', wake)
      opened.close()
    }
  }, [card.id, plan])

  useEffect(() => {
    if (host === null || isRefused(host) || card.form !== 'rehearsal') return
    return rehearse(host, clock, sayings(words))
  }, [host])

  const running = useMemo(() => (host === null || isRefused(host) ? null : runningOf(host)), [host])
  if (host !== null && isRefused(host)) return <NoSession why={host} id={card.id} />
  if (running === null) return <LoadingPage />
  return <ConsoleScreen running={running} plan={plan} texts={month.texts} notes={month.notes} />
}

const runningOf = (host: Host): Running => ({
  carrier: host.console,
  form: host.card.form,
  code: '',
  consoleAddress: '',
  wallAddress: `/wall/here#${host.card.id}`,
  wall: host.wall,
  exported: () => Promise.resolve(JSON.stringify(host.exported(), null, 2)),
})
