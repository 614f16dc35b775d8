const MOST = 40

interface HandStepsProps {
  label: string
  less: string
  more: string
  hands: number
  onCount(hands: number): void
}

/** How many hands went up: typed, or one less and one more. */
export function HandSteps({ label, less, more, hands, onCount }: HandStepsProps) {
  return (
    <span class="steps">
      <button type="button" aria-label={less} onClick={() => onCount(Math.max(0, hands - 1))}>
        −
      </button>
      <input
        class="num"
        inputMode="numeric"
        aria-label={label}
        value={hands}
        onInput={(event) => onCount(clamp(event.currentTarget.value))}
      />
      <button type="button" aria-label={more} onClick={() => onCount(Math.min(MOST, hands + 1))}>
        +
      </button>
    </span>
  )
}

const clamp = (typed: string): number => Math.min(MOST, Math.max(0, Math.floor(Number(typed)) || 0))
