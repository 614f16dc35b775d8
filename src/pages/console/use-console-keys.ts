import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Console, DialogName } from './console-context.ts'
import type { MainAct } from './use-main-act.ts'

const PRESSED = '.console :is(a, button, summary)'

/** What takes Enter for itself. */
const TAKES_ENTER = 'a, button, input, select, textarea, summary, [contenteditable]'

/** Enter does the one primary act, Alt with Left steps back, Escape pauses and goes on. */
export function useConsoleKeys(desk: Console, main: MainAct | null, dialog: DialogName | null): void {
  // Before the next paint: a key answers to what is on the screen, never to the question that has just been closed.
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (dialog !== null || event.repeat || event.defaultPrevented || event.isComposing) return
      const { acts } = desk.view
      if (event.key === 'Enter' && !isTaken(event.target) && main !== null && main.waits === null) {
        event.preventDefault()
        main.act()
      }
      if (event.key === 'ArrowLeft' && event.altKey) {
        event.preventDefault()
        if (acts.includes('step-back')) desk.open('step-back')
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        if (acts.includes('resume')) void desk.ask({ type: 'resume' })
        else if (acts.includes('pause')) void desk.ask({ type: 'pause' })
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  useEffect(() => {
    addEventListener('click', letGo)
    return () => removeEventListener('click', letGo)
  }, [])
}

/** After a press of the mouse Enter leads on again, and does not press the same button once more. */
function letGo(event: MouseEvent): void {
  const { activeElement } = document
  const byMouse = event.detail > 0
  if (byMouse && activeElement instanceof HTMLElement && activeElement.matches(PRESSED)) activeElement.blur()
}

const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_ENTER) !== null
