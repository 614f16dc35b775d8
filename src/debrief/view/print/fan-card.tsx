import type { Evidence, FanCard } from '#debrief'
import { Line, useWords } from '#ui'
import { cardText, findingWords } from '../cards/finding-words.ts'
import type { Names } from '../names.ts'

interface FanCardProps {
  card: FanCard
  /** All that the finding behind it points to; what the card is about when there is no more. */
  evidence?: readonly Evidence[] | undefined
  names: Names
}

/** From so many letters on, what happened is set smaller, so that the card holds it. */
const LONG = 180

/** One card of the fan: a moment of this month, what happens, what a helper can do, how sure that is. */
export function FanCardView({ card, evidence, names }: FanCardProps) {
  const words = useWords()
  const { t } = words
  const { about } = card
  const found = findingWords({ ...card, evidence: [...(evidence ?? [about])] }, names, words)
  const place = (about.kind === 'moment' && names.moment(about.id)) || names.anything(about.id)
  const chosen = about.option === undefined ? '' : names.option(about.id, about.option)
  const when = about.day > 0 ? names.date(about.day) : ''
  const isTag = card.kind === 'tag'
  const moment = isTag ? chosen : found.text
  return (
    <article class="fan-card" data-card={card.card} data-kind={card.kind}>
      <span class="band">
        <i class="hole" aria-hidden="true" />
      </span>
      <p class="day">{[when, isTag ? '' : place].filter((part) => part !== '').join(', ') || '\u00a0'}</p>
      <h2>{found.title || place}</h2>
      <p class={`moment voice${moment.length > LONG ? ' long' : ''}`}>
        <Line text={moment} />
      </p>
      <div class="part happens">
        <h3>
          {t('print.happens')}: {cardText(card.card, 'name', words)}
        </h3>
        <p>
          <Line text={cardText(card.card, 'says', words)} />
        </p>
      </div>
      <div class="part">
        <h3>{t('print.youCan')}</h3>
        <p>
          <Line text={found.act || t(`print.canDo.${card.card}`)} />
        </p>
      </div>
      <p class="sure">
        {!isTag && card.kind === 'no-good-option' && `${t('print.noOption')} `}
        {t(`debrief.grade.${card.grade}`)}.
      </p>
    </article>
  )
}
