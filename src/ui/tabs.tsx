import { useRef } from 'preact/hooks'

interface TabsProps {
  label: string
  tabs: readonly { id: string; label: string }[]
  chosen: string
  /** Tabs control the elements with the ids `<name>-<tab>`. */
  name: string
  onChoose(id: string): void
}

/** Tabs that follow the arrow keys. */
export function Tabs({ label, tabs, chosen, name, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  function onKey(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = (at + step + tabs.length) % tabs.length
    const tab = tabs[next]
    if (tab === undefined) return
    onChoose(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${name}-tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={`${name}-${tab.id}`}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
