import { useWords } from '#ui'
import { withPhones } from './phones.ts'
import { useWall } from './wall-context.ts'

/** How the afternoon goes, in five lines, and what it is about. */
export function BriefingPart() {
  const { view, texts, words } = useWall()
  const { t, list } = useWords()
  const about = Object.keys(texts)
    .filter((key) => key.startsWith('content.'))
    .map((key) => words.text(key))
  return (
    <>
      <h1>{t('wall.briefing.title')}</h1>
      <ol class="wall-steps">
        <li>{t('wall.briefing.read')}</li>
        <li>{t('wall.briefing.talk')}</li>
        <li>{t(view.flow.mode === 'hands' ? 'wall.briefing.hands' : 'wall.briefing.vote')}</li>
        <li>{t('wall.briefing.after')}</li>
        <li>{t('wall.briefing.stop')}</li>
      </ol>
      {about.length > 0 && <p class="wall-quiet">{t('wall.briefing.about', { list: list(about) })}</p>}
    </>
  )
}

/** Halfway: who decided watches, who watched decides. */
export function SwapPart() {
  const { view } = useWall()
  const { t } = useWords()
  return (
    <>
      <h1>{t('wall.swap.title')}</h1>
      <p class="wall-story">{t('wall.swap.text')}</p>
      <p>{t(withPhones(view) ? 'wall.swap.phone' : 'wall.swap.hands')}</p>
    </>
  )
}

/** Nobody says who asked for it. */
export function PausedPart() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('wall.paused.title')}</h1>
      <p class="wall-story">{t('wall.paused.text')}</p>
    </>
  )
}

/** The facilitator wants the eyes elsewhere: the house stays, the story does not. */
export function HiddenPart() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('wall.hidden.title')}</h1>
      <p class="wall-story">{t('wall.hidden.text')}</p>
    </>
  )
}

/** The month is over; what it came to in two lines, and then people talk. */
export function EndPart() {
  const { view, month } = useWall()
  const { t, money, plainDate } = useWords()
  const early = month.stop.stop.kind !== 'end'
  const date = plainDate(month.date)
  const amount = money(month.account)
  return (
    <>
      <h1>{early ? t('wall.end.early', { date }) : t('wall.end.title')}</h1>
      <p class="wall-story">{t(early ? 'wall.end.balanceEarly' : 'wall.end.balance', { amount })}</p>
      <p class="wall-story">{t('wall.end.decided', { count: view.flow.number })}</p>
      <p>{t(withPhones(view) ? 'wall.end.after' : 'wall.end.afterHands')}</p>
    </>
  )
}
