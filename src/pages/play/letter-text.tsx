import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { LetterView } from '#engine'
import { Prose, Tabs, useWords } from '#ui'
import { ClockLine } from './clock-line.tsx'
import { letterValues } from './letter-values.ts'
import { channelOf, channelText } from './message-words.ts'
import { OfficialLetter } from './official-letter.tsx'
import { PlainTwin } from './plain-twin.tsx'
import { usePlay } from './play-context.ts'
import type { LetterClock } from './use-letter-clock.ts'

interface LetterTextProps {
  letter: LetterView
  clock: LetterClock
  /** What can be done with it. */
  children: ComponentChildren
}

/**
 * The letter as its sender wrote it, beside its plain twin. Lower levels take the twin's help away: in the tunnel the
 * official wording comes first and its details are folded, below that only its first lines can be read.
 */
export function LetterText({ letter, clock, children }: LetterTextProps) {
  const { game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const [tab, setTab] = useState('plain')
  const channel = channelOf(game, letter)
  const values = letterValues(game, letter, month, words)
  const official = month.text(`letters.${letter.letter}.official`, values)
  const plain = month.text(`letters.${letter.letter}.plain-text`, values)
  const clockLine = clock.of > 0 ? <ClockLine clock={clock} /> : null

  if (letter.plain || official === '') {
    return (
      <div class="read single" data-mode={letter.mode} data-channel={channel}>
        {clockLine}
        <PlainTwin letter={letter} text={plain || official}>
          {children}
        </PlainTwin>
      </div>
    )
  }
  if (letter.mode === 'first-lines' || letter.mode === 'folded') {
    return (
      <div class="read single" data-mode={letter.mode} data-channel={channel}>
        {clockLine}
        <OfficialLetter letter={letter} text={official} values={values} heading />
        {letter.mode === 'folded' && (
          <details class="twin-fold">
            <summary>{t('letter.plainFold')}</summary>
            <div class="story">
              <Prose text={plain} />
            </div>
          </details>
        )}
        <div class="stack">{children}</div>
      </div>
    )
  }
  return (
    <div class="read" data-mode={letter.mode} data-channel={channel}>
      {clockLine}
      <Tabs
        label={t('letter.tabs')}
        name="letter"
        tabs={[
          { id: 'plain', label: t('letter.plainTab') },
          { id: 'official', label: channelText('said', channel, words) },
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      <div
        class={`half${tab === 'official' ? '' : ' away'}`}
        id="letter-official"
        role="tabpanel"
        aria-labelledby="letter-tab-official"
      >
        <OfficialLetter letter={letter} text={official} values={values} />
      </div>
      <div
        class={`half${tab === 'plain' ? '' : ' away'}`}
        id="letter-plain"
        role="tabpanel"
        aria-labelledby="letter-tab-plain"
      >
        <PlainTwin letter={letter} text={plain}>
          {children}
        </PlainTwin>
      </div>
    </div>
  )
}
