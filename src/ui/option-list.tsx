import type { ComponentChildren } from 'preact'
import { Line } from './prose.tsx'

export interface OptionItem {
  id: string
  what: string
  /** Up to three parts: money, effort, when. */
  cost: string[]
  /** Why it cannot be chosen now. */
  barred?: string
}

interface OptionListProps {
  /** Names the group for screen readers, and groups the inputs. */
  name: string
  legend: string
  items: OptionItem[]
  chosen: readonly string[]
  /** More than one may be chosen. */
  several?: boolean
  /** Wide screens put the parts of the cost under each other in columns. */
  columns?: boolean
  onChoose(id: string): void
  children?: ComponentChildren
}

/** Options in one grammar: what, then money, effort and when. Arrow keys move inside the group. */
export function OptionList(props: OptionListProps) {
  const { name, legend, items, chosen, several = false, columns = false, onChoose, children } = props
  return (
    <fieldset class={`opts${columns ? ' columns' : ''}`}>
      <legend class="sr">{legend}</legend>
      {items.map((item) => (
        <label key={item.id} class="opt" data-option={item.id}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={item.id}
            checked={chosen.includes(item.id)}
            disabled={item.barred !== undefined}
            onChange={() => onChoose(item.id)}
          />
          <span>
            <span class="what">
              <Line text={item.what} />
            </span>
            <Cost parts={item.cost} />
            {item.barred !== undefined && <span class="why">{item.barred}</span>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  )
}

function Cost({ parts }: { parts: string[] }) {
  const [first, ...rest] = parts
  if (first === undefined) return null
  return (
    <span class={`cost${parts.length > 1 ? ' three' : ''}`}>
      <b>{first}</b>
      {rest.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  )
}
