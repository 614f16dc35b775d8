import type { ApplicationView } from '#engine'
import { useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { ApplicationCard } from './application-card.tsx'
import { AroundFrame } from './around-frame.tsx'
import { Fold } from './fold.tsx'
import { isNarrow } from './nearness.ts'

/** Every application that was begun: where it stands, what it waits for, and how to go on. */
export function ApplicationsPanel() {
  const { view } = usePlay()
  const { t } = useWords()
  const isOver = ({ status }: ApplicationView) => status === 'decided' || status === 'lapsed'
  const running = view.applications.filter((each) => !isOver(each))
  const over = view.applications.filter(isOver)
  return (
    <AroundFrame place="applications" title={t('around.applications')}>
      {running.length === 0 && (
        <p>
          {t('application.none')} {over.length === 0 && t('application.noneMore')}
        </p>
      )}
      {running.map((each) => (
        <ApplicationCard key={each.id} application={each} />
      ))}
      {isNarrow(view.level) ? (
        <Fold count={over.length}>
          <Over applications={over} />
        </Fold>
      ) : (
        <Over applications={over} />
      )}
    </AroundFrame>
  )
}

function Over({ applications }: { applications: ApplicationView[] }) {
  return (
    <>
      {applications.map((each) => (
        <ApplicationCard key={each.id} application={each} />
      ))}
    </>
  )
}
