import type Phaser from 'phaser'

export type PhaserModule = typeof import('phaser')

/** How often the loop looks whether something is due; people breathe slower than this. */
const STEPS_A_SECOND = 30

/**
 * Starts Phaser on a canvas of its own in `host`, with one scene that holds nothing yet. It hears no keys and no
 * touch: words and controls are HTML. The scene is redrawn only while `scene.sys.settings.visible` is true,
 * and what was drawn stays. `other` overrides parts of Phaser's configuration.
 */
export function startGame(
  phaser: PhaserModule,
  host: HTMLElement,
  other: Phaser.Types.Core.GameConfig = {},
): Promise<Phaser.Scene> {
  return new Promise((resolve) => {
    const config: Phaser.Types.Core.GameConfig = {
      type: phaser.CANVAS,
      parent: host,
      width: 1,
      height: 1,
      scale: { mode: phaser.Scale.NONE },
      transparent: true,
      clearBeforeRender: false,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { limit: STEPS_A_SECOND, smoothStep: false },
      scene: {
        create(this: Phaser.Scene) {
          const { canvas } = this.sys.game
          canvas.setAttribute('aria-hidden', 'true')
          // Phaser writes the size in pixels after each resize; the host decides.
          canvas.style.setProperty('width', '100%', 'important')
          canvas.style.setProperty('height', '100%', 'important')
          canvas.style.display = 'block'
          canvas.style.objectFit = 'cover'
          canvas.style.pointerEvents = 'none'
          resolve(this)
        },
      },
      ...other,
    }
    return new phaser.Game(config)
  })
}
