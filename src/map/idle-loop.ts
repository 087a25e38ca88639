// Lets the loop sleep when nothing moves: 0 % of a processor. Woken by input, changes, resize and context restore.
import * as Phaser from 'phaser';

/** How many more steps run after the last thing moved, so that the final state is on the screen. */
const LINGER = 3;

/** Puts Phaser's loop to sleep and wakes it. */
export class IdleLoop {
  readonly #game: Phaser.Game;
  #left = LINGER;

  constructor(game: Phaser.Game) {
    this.#game = game;
    game.events.on(Phaser.Core.Events.POST_RENDER, this.#step, this);
  }

  /** Something changed: run at least `steps` more. */
  kick(steps = LINGER): void {
    this.#left = Math.max(this.#left, steps);
    const { loop } = this.#game;
    if (this.#game.isBooted && !loop.running) loop.wake(true);
  }

  destroy(): void {
    this.#game.events.off(Phaser.Core.Events.POST_RENDER, this.#step, this);
  }

  #step(): void {
    if (this.#busy()) this.#left = LINGER;
    else if (--this.#left <= 0) this.#game.loop.sleep();
  }

  #busy(): boolean {
    const scenes = this.#game.scene.getScenes(true);
    return scenes.some((scene) => scene.tweens.getTweens().some((tween) => tween.isPlaying()));
  }
}
