import { useMemo, useState } from 'preact/hooks'
import type { Carrier, SeatView } from '#session/protocol'
import { PROTOCOL_VERSION } from '#session/protocol'
import { Heading, useWords } from '#ui'
import type { Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { useCarrier } from '../common/use-carrier.ts'
import { useTitle } from '../common/use-title.ts'
import { GoneSeat } from './gone-seat.tsx'
import { JoinForm } from './join-form.tsx'
import { LeftSeat, TurnedAwaySeat, WaitingSeat, WipedSeat } from './outside-parts.tsx'
import type { SeatStage } from './seat-context.ts'
import { SeatContext } from './seat-context.ts'
import type { SeatDevice } from './seat-device.ts'
import { SeatBare } from './seat-frame.tsx'
import { SeatedPart } from './seated-part.tsx'

export interface SeatProps {
  carrier: Carrier<SeatView>
  /** Texts of the month; empty until they are here. */
  texts: Texts
  /** The session's code: under it this device keeps what is its own. */
  code: string
  device: SeatDevice
}

/** One person's place in the group, on their own phone. */
export function Seat({ carrier, texts, code, device }: SeatProps) {
  const { view, link, lost } = useCarrier(carrier)
  const { t } = useWords()
  const month = useMemo(() => monthWords(texts), [texts])
  const [drafts, setDrafts] = useState({ note: '', line: '' })
  const [stopped, setStopped] = useState(() => device.read(code, 'stopped') === true)
  const [believing, setBelieving] = useState(false)
  useTitle(t('seat.document'))
  if (link === 'lost') return <GoneSeat why={lost} />
  if (view === null)
    return (
      <SeatBare>
        <p aria-busy="true">{t('seat.link.first')}</p>
      </SeatBare>
    )
  if (view.protocol !== PROTOCOL_VERSION) return <GoneSeat why={{ refused: 'session/other-version' }} />
  const stage: SeatStage = {
    view,
    link,
    code,
    texts,
    month,
    device,
    drafts,
    draft: (part) => setDrafts((last) => ({ ...last, ...part })),
    send: (request) => carrier.send(request),
    stop(now) {
      device.write(code, 'stopped', now)
      setStopped(now)
      if (now) void carrier.send({ type: 'stop' })
    },
    believe: setBelieving,
  }
  return (
    <SeatContext.Provider value={stage}>
      <SeatPlace view={view} stopped={stopped} believing={believing} />
    </SeatContext.Provider>
  )
}

/** Where this person stands to the group: outside, waiting, seated, or gone again. */
function SeatPlace({ view, ...how }: { view: SeatView; stopped: boolean; believing: boolean }) {
  const [left, setLeft] = useState(false)
  const { t } = useWords()
  if (view.flow.phase === 'wiped') return <WipedSeat />
  switch (view.seat.status) {
    case 'none':
      return left ? <LeftSeat /> : <JoinForm />
    case 'waiting':
      return <WaitingSeat />
    case 'turned-away':
      return <TurnedAwaySeat />
    case 'seated':
      return view.month === null ? (
        <SeatBare>
          <Heading place="none">{t('seat.link.first')}</Heading>
        </SeatBare>
      ) : (
        <SeatedPart {...how} onLeft={() => setLeft(true)} />
      )
  }
}
