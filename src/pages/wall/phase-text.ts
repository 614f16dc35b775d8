import type { Words } from '#i18n'
import type { WallView } from '#session/protocol'
import type { MonthWords } from '../common/month-words.ts'
import { decidedBy } from './decided-by.ts'
import { withPhones } from './phones.ts'
import { partOf } from './which-part.ts'

/** What has begun, in one sentence for who hears the screen instead of seeing it. */
export function phaseText(view: WallView, month: MonthWords, t: Words['t']): string {
  const { flow } = view
  const title = month.text(`moments.${flow.moment.split('/')[0] ?? ''}.title`)
  if (flow.phase === 'stopPoint') return t('wall.stopPoint.title')
  switch (partOf(view)) {
    case 'lobby':
      return withPhones(view) ? t('wall.lobby.title') : month.text('title')
    case 'briefing':
      return t('wall.briefing.title')
    case 'read':
      return title
    case 'options':
      return `${title}. ${t(optionsTitle(view))}`
    case 'reveal':
      return t('wall.reveal.hidden')
    case 'consequence':
      return decidedBy(view, t)
    case 'causes':
      return t('wall.causes.title')
    case 'swap':
      return t('wall.swap.title')
    case 'paused':
      return t('wall.paused.title')
    case 'hidden':
      return t('wall.hidden.title')
    case 'end':
      return t('wall.end.title')
    case 'debrief':
      return view.walk === null ? t('wall.debrief.title') : t(`seat.walk.step.${view.walk.step}`)
  }
}

const optionsTitle = ({ flow }: WallView) =>
  flow.phase === 'talk' ? 'wall.talk.first' : flow.mode === 'hands' ? 'wall.vote.hands' : 'wall.vote.title'
