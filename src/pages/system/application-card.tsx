import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationView } from '#engine'
import { Prose, useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { ApplicationActs } from './application-acts.tsx'
import { deadlineText } from './application-words.ts'
import { StationLine } from './station-line.tsx'

/** One application: its line of stations, its dates, what is missing, and the ways to go on. */
export function ApplicationCard({ application }: { application: ApplicationView }) {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const { id, party, status, outcome, helped, missing } = application
  const title = month.procedure(id)
  const due = deadlineText(application, view.day, game.dateOf, words)
  const result = status === 'decided' ? month.text(`procedures.${id}.outcomes.${outcome}.result`) : ''
  const isOpen = status === 'asked' || status === 'returned'
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  useLayoutEffect(() => {
    if (said !== '' && !isOpen) heading.current?.focus()
  }, [isOpen])
  return (
    <article class="application panel stack" aria-labelledby={`application-${id}`} data-status={status}>
      <div>
        <h2 id={`application-${id}`} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p class="small quiet">{t('application.at', { name: month.sender(party) })}</p>
      </div>
      <p>
        <b>{t(`application.status.${status}`)}</b> {due} {helped && isOpen && t('application.helped')}
      </p>
      {status === 'returned' && missing.length > 0 && (
        <div class="note">
          <p class="strong">{t('application.missing')}</p>
          <ul>
            {missing.map((paper) => (
              <li key={paper}>{month.paper(paper)}</li>
            ))}
          </ul>
        </div>
      )}
      {result !== '' && (
        <div class="story">
          <Prose text={result} />
        </div>
      )}
      <StationLine application={application} title={title} />
      {said !== '' && <p class="said">{said}</p>}
      {isOpen && application.acts.length > 0 && (
        <ApplicationActs application={application} title={title} onTaken={setSaid} />
      )}
    </article>
  )
}
