import { useMemo } from 'preact/hooks'
import { portfolioOf } from '#debrief'
import { chosenByDay, findingWords } from '#debrief/view'
import { Line, Prose, useWords } from '#ui'
import { useDebrief } from '../end/debrief-context.ts'
import { QUESTIONS } from '../end/own-notes.ts'
import { PortfolioEchoes } from './portfolio-echoes.tsx'
import { PrintFrame } from './print-frame.tsx'

const MOST_FINDINGS = 5

/** For a student's portfolio: what was written, and the run with what was practised; a page each where one is too short. */
export function PortfolioSheet() {
  const words = useWords()
  const { t } = words
  const { facts, month, names, notes } = useDebrief()
  const portfolio = useMemo(() => {
    const written = QUESTIONS.map((question) => ({
      question: t(`debrief.ownQuestion.${question}`),
      answer: notes.answers[question] ?? '',
    }))
    const intentions = [
      { question: t('debrief.ownPractice'), answer: notes.practice },
      { question: t('debrief.ownPolicy'), answer: notes.policy },
    ]
    const reflection = [...written, ...intentions].filter(({ answer }) => answer.trim() !== '')
    return portfolioOf(facts.history, facts.findings(), reflection)
  }, [facts, notes, words])
  const title = month.text('title')
  const days = chosenByDay(portfolio.decisions)
  return (
    <PrintFrame title={t('print.portfolio')}>
      <article class="portfolio-sheet">
        <h2 class="first">{t('print.portfolioTitle', { title })}</h2>
        <p class="quiet">
          {t('print.portfolioMonth', { title, days: portfolio.days, count: portfolio.decisions.length })}
        </p>
        <section>
          <h2>{t('print.portfolioReflection')}</h2>
          {portfolio.reflection.length === 0 ? (
            <p>{t('print.portfolioEmpty')}</p>
          ) : (
            portfolio.reflection.map(({ question, answer }) => (
              <div key={question} class="answer">
                <p class="strong">{question}</p>
                <Prose text={answer} lines />
              </div>
            ))
          )}
        </section>
        <section class="whole">
          <PortfolioEchoes portfolio={portfolio} names={names} />
          <h2>{t('print.portfolioFindings')}</h2>
          <ul class="report-list">
            {portfolio.findings.slice(0, MOST_FINDINGS).map((finding) => (
              <li key={`${finding.code} ${finding.day}`}>{findingWords(finding, names, words).title}</li>
            ))}
          </ul>
          <h2>{t('print.portfolioChoices')}</h2>
          <ul class="report-decisions">
            {days.map(({ day, chosen }) => (
              <li key={day}>
                <span class="num">{names.shortDate(day)}</span>{' '}
                <Line text={chosen.map(({ moment, option }) => names.option(moment, option)).join(' · ')} />
              </li>
            ))}
          </ul>
          <p class="small quiet">{t('print.portfolioNote')}</p>
        </section>
      </article>
    </PrintFrame>
  )
}
