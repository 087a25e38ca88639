// Which of Phaser's two renderers draws: WebGL on a graphics card, else the canvas.

/** Whether WebGL would run on the processor; the canvas renderer is then two to five times faster. */
export function softwareWebGL(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return true;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return /swiftshader|llvmpipe|software/i.test(String(name));
  } catch {
    return true;
  }
}
