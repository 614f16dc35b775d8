import '../style/console-sides.css'
import { useState } from 'preact/hooks'
import { Line, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { SideSource, Sides } from '../group-debrief/load-sides.ts'
import { handOverFile } from './hand-over.ts'
import { firstSentence } from './moment-words.ts'
import { SideTable } from './side-table.tsx'
import { sidesTable } from './sides-table.ts'

interface SidesProps {
  sources(): readonly SideSource[]
  count: number
}

/** Groups of one day beside each other, when somebody asks for it; something to talk about, not a ranking. */
export function SidesPart({ sources, count }: SidesProps) {
  const words = useWords()
  const { t, language } = words
  const { library } = useApp()
  const [sides, setSides] = useState<Sides | 'busy' | 'failed' | null>(null)
  if (count < 2) return null
  async function lay() {
    setSides('busy')
    try {
      const { loadSides } = await import('../group-debrief/load-sides.ts')
      setSides(await loadSides(sources(), library, words))
    } catch {
      setSides('failed')
    }
  }
  const laid = typeof sides === 'object' && sides !== null && sides.groups.length > 1 ? sides : null
  return (
    <section class="stack" aria-labelledby="sides">
      <h2 id="sides">{t('groupDebrief.sides.title')}</h2>
      <p class="quiet">{t('groupDebrief.sides.note')}</p>
      <div class="acts">
        <button
          type="button"
          class="btn plain"
          data-sides
          aria-disabled={sides === 'busy'}
          onClick={() => void lay()}
        >
          {t('groupDebrief.sides.act')}
        </button>
        {laid !== null && (
          <button
            type="button"
            class="btn plain"
            onClick={() =>
              void sidesTable(laid, words, language === 'nl' ? ';' : ',').then((text) =>
                handOverFile('krap-groups.csv', text, 'csv'),
              )
            }
          >
            {t('groupDebrief.sides.csv')}
          </button>
        )}
      </div>
      <p role="status">
        {sides === 'failed'
          ? t('groupDebrief.failed')
          : sides !== null && sides !== 'busy' && laid === null && t('groupDebrief.sides.few')}
      </p>
      {laid !== null && <SidesTables sides={laid} />}
    </section>
  )
}

const FIGURES = ['account', 'fees', 'tunnelDays', 'needsUnmet', 'papersAsked'] as const
const CENTS: ReadonlySet<string> = new Set(['account', 'fees'])

function SidesTables({ sides: { groups, moments, names } }: { sides: Sides }) {
  const { t, money } = useWords()
  const differing = moments.filter(({ same }) => !same)
  const alike = moments.length - differing.length
  const titles = groups.map(({ name }) => name)
  return (
    <>
      <SideTable
        caption={t('groupDebrief.sides.title')}
        first={t('groupDebrief.sides.what')}
        groups={titles}
        figures
        rows={FIGURES.map((figure) => ({
          key: figure,
          head: t(`debrief.measure.${figure}`),
          cells: groups.map((group) => (CENTS.has(figure) ? money(group[figure]) : group[figure])),
        }))}
      />
      {groups.some(({ problem }) => problem !== null) && (
        <p class="note">{t('groupDebrief.sides.partial')}</p>
      )}
      <h3>{t('groupDebrief.sides.moments')}</h3>
      <SideTable
        caption={t('groupDebrief.sides.moments')}
        first={t('groupDebrief.sides.moment')}
        groups={titles}
        rows={differing.map(({ month, moment, chosen }) => {
          const named = names.get(month)
          return {
            key: `${month} ${moment}`,
            head: named?.moment(moment) || named?.anything(moment) || moment,
            cells: chosen.map((options) =>
              options.length === 0
                ? t('groupDebrief.sides.none')
                : options.map((option) => (
                    <p key={option}>
                      <Line text={firstSentence(named?.option(moment, option) ?? option)} />
                    </p>
                  )),
            ),
          }
        })}
      />
      {alike > 0 && <p class="quiet">{t('groupDebrief.sides.same', { count: alike })}</p>}
    </>
  )
}
