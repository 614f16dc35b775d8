import { useEffect, useMemo } from 'preact/hooks'
import { forgetSeat } from '#session/client'
import { useWords } from '#ui'
import { useCarrier } from '../common/use-carrier.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { CodePage } from './code-page.tsx'
import type { Entrance } from './entrance.ts'
import { comeIn } from './entrance.ts'
import { Seat } from './seat.tsx'
import { openSeatDevice } from './seat-device.ts'
import { SeatBare } from './seat-frame.tsx'
import { codeIn } from './tidy-code.ts'

export interface SeatPageProps {
  /** Of the page: `/join`, or `/join/<code>`. */
  path: string
  storage: Storage | null
  get(address: string): Promise<Response>
  /** The door that was knocked at already; null when this page is to do that. */
  entrance: Entrance | null
}

/** A seat at its address. It needs no secure context: phones come in over plain http. */
export function SeatPage({ path, ...rest }: SeatPageProps) {
  useTitle(useWords().t('seat.document'))
  const code = codeIn(path)
  if (code === '') return <CodePage onCode={(typed) => location.assign(`/join/${typed}`)} />
  return <SeatInRoom key={code} code={code} {...rest} />
}

function SeatInRoom({ code, storage, get, entrance }: Omit<SeatPageProps, 'path'> & { code: string }) {
  const { t, language } = useWords()
  const { carrier, texts: textsIn } = useMemo(
    () => (entrance?.code === code ? entrance : comeIn({ code, storage, get }, language)),
    [code],
  )
  const device = useMemo(() => {
    const own = openSeatDevice(storage, (bytes) => crypto.getRandomValues(bytes))
    return {
      ...own,
      forget(session: string) {
        own.forget(session)
        forgetSeat(storage, session)
      },
    }
  }, [storage])
  useEffect(() => () => carrier.close(), [carrier])
  const { view } = useCarrier(carrier)
  const known = view?.played.month ?? ''
  const texts = useLoaded(`${language} ${known}`, () => textsIn(language, known))
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
