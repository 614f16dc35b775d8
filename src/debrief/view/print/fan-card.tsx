import type { FanCard } from '#debrief'
import { Line, useWords } from '#ui'
import { cardText, findingWords } from '../cards/finding-words.ts'
import type { Names } from '../names.ts'

interface FanCardProps {
  card: FanCard
  names: Names
}

/** One card of the fan: a moment of this month, what happens, what a helper can do, how sure that is. */
export function FanCardView({ card, names }: FanCardProps) {
  const words = useWords()
  const { t } = words
  const { about } = card
  const found = findingWords({ ...card, evidence: [about] }, names, words)
  const place = about.kind === 'moment' ? names.moment(about.id) : names.anything(about.id)
  const act = found.act || t(`print.canDo.${card.card}`)
  const chosen = about.option === undefined ? '' : names.option(about.id, about.option)
  return (
    <article class="fan-card" data-card={card.card}>
      <span class="hole" aria-hidden="true" />
      <p class="day">{about.day > 0 ? names.date(about.day) : '\u00a0'}</p>
      <h2>{place || names.anything(about.id)}</h2>
      <p class="moment voice">
        <Line text={found.title || chosen} />
        {card.kind === 'no-good-option' && <> {t('print.noOption')}</>}
      </p>
      <div class="part">
        <h3>{t('print.happens')}</h3>
        <p>
          <b>{cardText(card.card, 'name', words)}.</b> <Line text={cardText(card.card, 'says', words)} />
        </p>
      </div>
      <div class="part">
        <h3>{t('print.youCan')}</h3>
        <p>
          <Line text={act} />
        </p>
      </div>
      <p class="sure">{t(`debrief.grade.${card.grade}`)}</p>
    </article>
  )
}
