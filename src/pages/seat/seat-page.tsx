import { useEffect, useMemo } from 'preact/hooks'
import { forgetSeat, joinRoom, lookUpRoom, seatToken } from '#session/client'
import { useWords } from '#ui'
import { openLibrary } from '../common/month-library.ts'
import { useCarrier } from '../common/use-carrier.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { CodePage, tidyCode } from './code-page.tsx'
import { Seat } from './seat.tsx'
import { openSeatDevice } from './seat-device.ts'
import { SeatBare } from './seat-frame.tsx'

export interface SeatPageProps {
  /** Of the page: `/join`, or `/join/<code>`. */
  path: string
  storage: Storage | null
  get(address: string): Promise<Response>
}

/** A seat at its address. It needs no secure context: phones come in over plain http. */
export function SeatPage({ path, ...rest }: SeatPageProps) {
  const code = tidyCode(decodeURIComponent(path.split('/')[2] ?? ''))
  if (code === '') return <CodePage onCode={(typed) => location.assign(`/join/${typed}`)} />
  return <SeatInRoom key={code} code={code} {...rest} />
}

function SeatInRoom({ code, storage, get }: Omit<SeatPageProps, 'path'> & { code: string }) {
  const { t, language } = useWords()
  const { carrier, device, library, asked } = useMemo(() => {
    const own = openSeatDevice(storage, (bytes) => crypto.getRandomValues(bytes))
    return {
      carrier: joinRoom({
        base: location.origin,
        code,
        role: 'seat',
        token: seatToken(storage, code),
      }),
      device: {
        ...own,
        forget(session: string) {
          own.forget(session)
          forgetSeat(storage, session)
        },
      },
      library: openLibrary(get),
      // Told before there is a connection, so that the texts come while that is being made.
      asked: lookUpRoom(location.origin, code),
    }
  }, [code])
  useEffect(() => () => carrier.close(), [carrier])
  const { view } = useCarrier(carrier)
  const known = view?.played.month ?? ''
  const texts = useLoaded(`${language} ${known}`, async () => {
    const answer = known === '' ? await asked : { month: known }
    return 'month' in answer ? library.seatTexts(answer.month, language) : {}
  })
  if (texts.state === 'failed')
    return (
      <SeatBare
        act={
          <button type="button" class="btn" onClick={texts.again}>
            {t('error.again')}
          </button>
        }
      >
        <h1>{t('error.title')}</h1>
        <p>{t('seat.textsGone')}</p>
      </SeatBare>
    )
  return (
    <Seat carrier={carrier} texts={texts.state === 'here' ? texts.value : {}} code={code} device={device} />
  )
}
