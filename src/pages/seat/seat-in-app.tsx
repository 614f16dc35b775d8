import { useApp } from '../common/app-context.ts'
import { usePlace } from '../common/router.ts'
import { LanguageContext } from './language-link.tsx'
import { SeatPage } from './seat-page.tsx'

/** The seat within the whole page, for who comes to it from there. */
export function SeatInApp() {
  const { platform, change } = useApp()
  const { path } = usePlace()
  return (
    <LanguageContext.Provider value={(language) => change({ language })}>
      <SeatPage path={path} storage={platform.storage} get={platform.get} entrance={null} />
    </LanguageContext.Provider>
  )
}
