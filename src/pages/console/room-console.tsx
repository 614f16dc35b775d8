import { useEffect, useMemo } from 'preact/hooks'
import { exportRoom, joinRoom, lookUpRoom } from '#session/client'
import { useApp } from '../common/app-context.ts'
import { FailedPage, LoadingPage } from '../common/failed.tsx'
import { useCarrier } from '../common/use-carrier.ts'
import { useLoaded } from '../common/use-loaded.ts'
import type { Running } from './console-context.ts'
import { ConsoleScreen } from './console-screen.tsx'
import { forgetRoom, keepRoom } from './kept-rooms.ts'
import { NoSession } from './no-session.tsx'
import { useMonth } from './use-month.ts'

interface RoomProps {
  code: string
  secret: string
}

/** Runs a session with phones, over the network; the address holds the secret. */
export function RoomConsole({ code, secret }: RoomProps) {
  const { platform } = useApp()
  const room = useLoaded(code, async () => {
    const found = await lookUpRoom('', code)
    if ('unreachable' in found) throw new Error('unreachable')
    if ('month' in found)
      keepRoom(platform.storage, { code, secret, month: found.month, openedAt: platform.now() })
    return found
  })
  if (room.state === 'loading') return <LoadingPage />
  if (room.state === 'failed') return <FailedPage {...room} />
  if (!('month' in room.value)) return <NoSession why={room.value} />
  return <Joined code={code} secret={secret} month={room.value.month} />
}

function Joined({ code, secret, month: id }: RoomProps & { month: string }) {
  const { platform } = useApp()
  const month = useMonth(id, null)
  const running = useMemo(
    (): Running => ({
      carrier: joinRoom({ base: location.origin, code, role: 'facilitator', token: secret }),
      form: 'room',
      code,
      consoleAddress: `/console#${code}.${secret}`,
      wallAddress: `/wall/${code}`,
      wall: null,
      async exported() {
        const answer = await exportRoom('', { code, secret })
        return 'text' in answer ? answer.text : null
      },
    }),
    [code, secret],
  )
  const { carrier } = running
  useEffect(() => () => carrier.close(), [carrier])
  const { view, lost } = useCarrier(carrier)
  const over = view?.flow.phase === 'wiped'
  useEffect(() => {
    if (over) forgetRoom(platform.storage, code, platform.now())
  }, [over])
  if (view === null && lost !== null) return <NoSession why={lost} />
  if (month.state === 'loading') return <LoadingPage />
  if (month.state === 'failed') return <FailedPage {...month} />
  const { data, texts, notes } = month.value
  return <ConsoleScreen running={running} plan={data.plan} texts={texts} notes={notes} />
}
