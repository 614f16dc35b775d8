import type { CardId, Evidence, Finding } from '#debrief'
import { cards } from '#debrief'
import { Line, useWords } from '#ui'
import { Fold } from '../fold.tsx'
import type { Names } from '../names.ts'
import { byCircumstance, groupAlike, severalWords } from './alike.ts'
import type { FindingWords } from './finding-words.ts'
import { cardText, findingWords, sourceText } from './finding-words.ts'
import { GradeMark } from './grade.tsx'

interface TheoryCardProps {
  card: CardId
  /** What of it was seen in this month, at least one. */
  findings: readonly Finding[]
  names: Names
}

/** A concept with what of it was seen in this month; grade, limit and source one tap away. */
export function TheoryCard({ card, findings, names }: TheoryCardProps) {
  const words = useWords()
  const { t } = words
  return (
    <article class="theory" data-card={card}>
      <header>
        <h2>{cardText(card, 'name', words)}</h2>
        <p class="voice lead">
          <Line text={cardText(card, 'says', words)} />
        </p>
      </header>
      {groupAlike(byCircumstance(findings)).map((alike) => (
        <Alike key={`${alike[0].code} ${alike[0].kind}`} alike={alike} names={names} />
      ))}
      <Fold label={t('debrief.gradeMore')}>
        <Sureness card={card} />
      </Fold>
    </article>
  )
}

/** Grade, honest limit and every source of a card. */
function Sureness({ card }: { card: CardId }) {
  const words = useWords()
  const { grade, sources } = cards[card]
  const limit = cardText(card, 'limit', words)
  const why = cardText(card, 'grade', words)
  return (
    <>
      <p>
        <GradeMark grade={grade} text={why} />
      </p>
      {limit !== '' && (
        <p class="small">
          <Line text={limit} />
        </p>
      )}
      <p class="small quiet">
        {words.t('debrief.source')}: {sources.map((source) => sourceText(source, words)).join('; ')}
      </p>
      <p class="small quiet">{words.t('debrief.gradeNote')}</p>
    </>
  )
}

/** A finding in two lines: what, and what of it. For a list of what went well. */
export function FindingLine({ finding, names }: { finding: Finding; names: Names }) {
  const { title, text } = findingWords(finding, names, useWords())
  return (
    <>
      <span class="what">{title}</span>
      <span class="small quiet">
        <Line text={text} />
      </span>
    </>
  )
}

/** The same thing noticed on one day or on several: told once, with every place, and once what a helper can do. */
function Alike({ alike, names }: { alike: [Finding, ...Finding[]]; names: Names }) {
  const words = useWords()
  const { t } = words
  const [{ kind }] = alike
  const together = severalWords(alike, names, words)
  const told = together === null ? alike.map((each) => findingWords(each, names, words)) : [together]
  const act = told[0]?.act ?? ''
  const evidence = alike.flatMap((each) => each.evidence)
  return (
    <div class="finding" data-kind={kind}>
      <p class="kind small">{t(`debrief.kind.${kind}`)}</p>
      {told.map((each) => (
        <Told key={each.title} {...each} />
      ))}
      <Where evidence={evidence} said={told.map(({ text }) => text).join(' ')} names={names} />
      {act !== '' && (
        <p class="helper">
          <b>{t('debrief.helperCan')}:</b> <Line text={act} />
        </p>
      )}
    </div>
  )
}

function Told({ title, text }: FindingWords) {
  return (
    <>
      {title !== '' && <p class="strong">{title}</p>}
      {text !== '' && (
        <p>
          <Line text={text} />
        </p>
      )}
    </>
  )
}

const MOST_PLACES = 3

interface WhereProps {
  evidence: readonly Evidence[]
  /** What was said already: a place that stands in it is not named again. */
  said: string
  names: Names
}

/** The places a finding points to, the first few. */
function Where({ evidence, said, names }: WhereProps) {
  const { t } = useWords()
  const places = evidence
    .filter(({ kind }) => kind !== 'event')
    .flatMap(({ kind, id, day }) => {
      const name = kind === 'moment' ? names.moment(id) || names.anything(id) : names.anything(id)
      if (said.toLowerCase().includes(name.toLowerCase())) return []
      return day > 0 ? `${names.shortDate(day)}, ${name}` : name
    })
  const shown = [...new Set(places)].slice(0, MOST_PLACES)
  if (shown.length === 0) return null
  return (
    <p class="small quiet">
      {t('debrief.where')}: {shown.join('; ')}
    </p>
  )
}
