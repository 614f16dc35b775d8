import { useEffect } from 'preact/hooks'
import { usePlace } from '../common/router.ts'
import '../style/console-parts.css'
import '../style/console.css'
import '../style/console-around.css'
import '../style/console-wall.css'
import { HereConsole } from './here-console.tsx'
import { RoomConsole } from './room-console.tsx'
import { StartPage } from './start-page.tsx'

const HERE = /^here\.([a-z0-9]{1,20})$/
const ROOM = /^([A-Za-z0-9-]{4,20})\.([A-Za-z0-9_-]{16,100})$/

/** The facilitator's page: begin or go on, or run the session that the address names. */
export function ConsolePage() {
  const { panel } = usePlace()
  // Another session in the same window comes by its address alone.
  useEffect(() => {
    const open = () => location.reload()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
  const here = HERE.exec(panel)?.[1]
  if (here !== undefined) return <HereConsole key={here} id={here} />
  const [, code, secret] = ROOM.exec(panel) ?? []
  if (code !== undefined && secret !== undefined)
    return <RoomConsole key={code} code={code} secret={secret} />
  return <StartPage />
}
