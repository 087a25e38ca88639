// Phaser with the parts this game draws with, for the page's build (vite.config.ts puts it in the place of `phaser`; types still come from the package).
//
// What is in it: Phaser's own "core" entry – game, scenes, 2D cameras, input, tweens, textures, scale, both renderers, and the game objects image, sprite,
// layer, graphics and text. What is not: physics, sound, tile maps, particles, shapes, containers, bitmap text, video, 3D and the extra input plugins.
//
// To add a part: import its factory below, as `@phaser-src/gameobjects/container/ContainerFactory.js` would add `scene.add.container`, and, when code names it
// as `Phaser.Something`, add the name to the exports. The order matters: the core entry must come first, since Phaser's files require each other in circles.
// tests/map-phaser.test.ts holds the names used in src/map against this list; the browser tests run the built page.
import '@phaser-src/phaser-core.js';

export { AUTO, CANVAS } from '@phaser-src/const.js';
export { default as Core } from '@phaser-src/core/index.js';
export { default as Game } from '@phaser-src/core/Game.js';
export { default as Scale } from '@phaser-src/scale/index.js';
export { default as Scene } from '@phaser-src/scene/Scene.js';
export { default as Scenes } from '@phaser-src/scene/index.js';
