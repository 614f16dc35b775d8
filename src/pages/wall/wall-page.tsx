import { useEffect } from 'preact/hooks'
import type { Carrier, WallView } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { FailedPage } from '../common/failed.tsx'
import { usePlace } from '../common/router.ts'
import { useCarrier } from '../common/use-carrier.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { useJoinAddress } from './join-address.ts'
import { openWall } from './open-wall.ts'
import { Wall, WallEmpty } from './wall.tsx'

/** The shared screen at its address: finds the session by its code, or in another window of this browser. */
export function WallPage() {
  const { platform } = useApp()
  const { path, panel } = usePlace()
  const { t } = useWords()
  const code = decodeURIComponent(path.split('/')[2] ?? '')
  const opened = useLoaded(`${code}#${panel}`, () => openWall(code, panel, platform))
  const carrier = opened.state === 'here' ? opened.value : null
  useEffect(() => () => carrier?.close(), [carrier])
  if (opened.state === 'failed') return <FailedPage {...opened} />
  if (carrier === null) return <WallEmpty text={t('wall.looking')} />
  return <FoundWall carrier={carrier} code={code} />
}

/** Fetches the month that is played, once the session has said which. */
function FoundWall({ carrier, code }: { carrier: Carrier<WallView>; code: string }) {
  const { platform, library, settings } = useApp()
  const { t, has } = useWords()
  const { view, lost } = useCarrier(carrier)
  const address = useJoinAddress(code === 'here' ? null : platform.get)
  const id = view?.played.month ?? ''
  const month = useLoaded(`${id} ${settings.language}`, async () => {
    if (id === '') return null
    const [data, texts] = await Promise.all([library.month(id), library.texts(id, settings.language)])
    return { data, texts }
  })
  if (lost !== null) {
    const key = `wall.gone.${lost.refused}`
    return <WallEmpty title={t('wall.goneTitle')} text={t(has(key) ? key : 'wall.gone.other')} />
  }
  if (month.state === 'failed') return <FailedPage {...month} />
  if (month.state === 'loading' || month.value === null) return <WallEmpty text={t('wall.looking')} />
  const { data, texts } = month.value
  return (
    <Wall
      carrier={carrier}
      plan={data.plan}
      texts={texts}
      join={address === null ? null : { address, code }}
      now={platform.now}
    />
  )
}
