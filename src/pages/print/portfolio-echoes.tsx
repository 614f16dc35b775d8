import type { Portfolio } from '#debrief'
import type { Names } from '#debrief/view'
import { useWords } from '#ui'

interface EchoesProps {
  portfolio: Portfolio
  names: Names
}

/** What choices had in them: qualities and techniques, and the five values of the training, with their moments. */
export function PortfolioEchoes({ portfolio: { competences, values }, names }: EchoesProps) {
  const { t, has } = useWords()
  const known = competences.flatMap(({ name, choices }) => {
    const key = `print.competence.${name}`
    return has(key) ? [{ name: t(key), choices }] : []
  })
  const told = [
    { title: t('print.portfolioCompetences'), echoes: known },
    {
      title: t('print.portfolioValues'),
      echoes: values.map(({ name, choices }) => ({ name: t(`print.value.${name}`), choices })),
    },
  ]
  return (
    <>
      {told.map(({ title, echoes }) => (
        <div key={title}>
          <h2>{title}</h2>
          {echoes.length === 0 ? (
            <p>{t('print.portfolioNone')}</p>
          ) : (
            <ul class="report-list">
              {echoes.map(({ name, choices }) => (
                <li key={name}>
                  <b>{name}</b>:{' '}
                  {[
                    ...new Set(choices.map(({ moment }) => names.moment(moment) || names.anything(moment))),
                  ].join(', ')}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  )
}
