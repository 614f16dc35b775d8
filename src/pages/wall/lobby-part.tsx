import { useWords } from '#ui'
import { bareAddress } from './join-address.ts'
import { withPhones } from './phones.ts'
import { QrCode } from './qr-code.tsx'
import { useWall } from './wall-context.ts'

/** How to join: address, code and picture of both, and how many have come. */
export function LobbyPart() {
  const { view, join, words } = useWall()
  const { t } = useWords()
  if (view.flow.mode === 'phones' && join === null) return <RehearsalLobby />
  if (join === null || !withPhones(view))
    return (
      <>
        <h1>{words.text('title')}</h1>
        <p class="wall-story">{words.text('promise')}</p>
        <p>{t('wall.lobby.hands')}</p>
      </>
    )
  return (
    <>
      <h1>{t('wall.lobby.title')}</h1>
      <div>
        <p>{t('wall.lobby.how')}</p>
        <p class="wall-address">{bareAddress(join.address)}</p>
      </div>
      <div class="wall-join">
        <div>
          <p>{t('wall.lobby.code')}</p>
          <p class="wall-code">{join.code}</p>
          <p class="wall-quiet">{t('wall.lobby.scan')}</p>
        </div>
        <QrCode address={`${join.address}/${join.code}`} />
      </div>
      <Taken />
      <p class="wall-quiet">{t('wall.lobby.noName')}</p>
    </>
  )
}

/** The same moment without anybody: the seats fill by themselves. */
function RehearsalLobby() {
  const { words } = useWall()
  const { t } = useWords()
  return (
    <>
      <h1>{words.text('title')}</h1>
      <p class="wall-story">{t('wall.rehearsal.lobby')}</p>
      <Taken />
      <p class="wall-quiet">{t('wall.rehearsal.join')}</p>
    </>
  )
}

/** How many have come, and who still stands at the door. */
function Taken() {
  const { taken, of, waiting } = useWall().view.seats
  const { t } = useWords()
  return (
    <p>
      <b class="num">{t('wall.lobby.seats', { taken, of })}</b>
      {waiting > 0 && <>. {t('wall.lobby.waiting', { count: waiting })}</>}
    </p>
  )
}
