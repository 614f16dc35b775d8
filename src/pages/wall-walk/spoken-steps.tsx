import { fanCards } from '#debrief'
import { cardText, findingWords, LocalFigures } from '#debrief/view'
import { Prose, useWords } from '#ui'
import { useStep } from './walk-context.ts'

const MOST_SKILLS = 4

/** Nothing of the game yet. */
export function ArriveStep() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('groupDebrief.wall.arrive')}</h1>
      <p class="wall-story">{t('groupDebrief.wall.arriveText')}</p>
    </>
  )
}

/** What was done well and with care, a few lines of it. */
export function SkillsStep() {
  const words = useWords()
  const { t } = words
  const { facts, names } = useStep()
  const titles = facts
    .findings()
    .filter(({ kind }) => kind === 'skill')
    .map((finding) => findingWords(finding, names, words).title)
    .filter((title) => title !== '')
  return (
    <>
      <h1>{t('seat.walk.step.skills')}</h1>
      {titles.length === 0 && <p class="wall-story">{t('groupDebrief.wall.skillsNone')}</p>}
      <ul class="walk-lines">
        {[...new Set(titles)].slice(0, MOST_SKILLS).map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  )
}

/** What an hour cannot show; after it the figures of the place itself, where there are any. */
export function HonestStep() {
  const { t } = useWords()
  const { walk, figures } = useStep()
  if (walk.item > 0 && figures.length > 0)
    return (
      <>
        <h1>{t('localFigures.wall')}</h1>
        <LocalFigures figures={figures} />
        <p class="wall-quiet">{t('localFigures.note')}</p>
      </>
    )
  return (
    <>
      <h1>{t('end.honestTitle')}</h1>
      <div class="wall-story walk-honest">
        <Prose text={t('end.honestText')} />
      </div>
    </>
  )
}

/** The cards that go home, by name. */
export function FanStep() {
  const words = useWords()
  const { t } = words
  const { facts } = useStep()
  const cards = fanCards(facts.history, facts.findings())
  return (
    <>
      <h1>{t('groupDebrief.wall.fan')}</h1>
      <p class="wall-story">{t('groupDebrief.wall.fanText')}</p>
      <ul class="walk-fan">
        {cards.map(({ card }) => (
          <li key={card}>{cardText(card, 'name', words)}</li>
        ))}
      </ul>
    </>
  )
}
