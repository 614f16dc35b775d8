import { DeskScene } from './desk-scene.tsx'
import { DilemmaScene } from './dilemma-scene.tsx'
import { EveningScene } from './evening-scene.tsx'
import { NightScene } from './night-scene.tsx'
import { usePlay } from './play-context.ts'
import { ResultScene } from './result-scene.tsx'
import type { Scene } from './scene.ts'
import { AT_STOP } from './scene.ts'
import { TableScene } from './table-scene.tsx'
import { TalkScene } from './talk-scene.tsx'

interface SceneProps {
  scene: Scene
  onScene(scene: Scene): void
}

/** What is told now: the stop, or what came of the last decision. */
export function SceneView({ scene, onScene }: SceneProps) {
  const { view } = usePlay()
  const goOn = () => onScene(AT_STOP)
  switch (scene.kind) {
    case 'result':
      return <ResultScene taken={scene.taken} onNext={goOn} />
    case 'table':
      return <TableScene taken={scene.taken} refused={scene.refused} onNext={goOn} />
    case 'night':
      return <NightScene since={scene.since} before={scene.level} onNext={goOn} />
    case 'stop':
      break
  }
  switch (view.stop.stop.kind) {
    case 'dilemma':
      return <DilemmaScene onScene={onScene} />
    case 'talk':
      return <TalkScene onScene={onScene} />
    case 'desk':
      return <DeskScene onScene={onScene} />
    case 'evening':
      return <EveningScene onScene={onScene} />
    case 'end':
      return null
  }
}
