// Earlier rules in the browser: each released bundle runs in a worker of its own, fetched when a record asks for it.
import type { EarlierReplay, EarlierRulesPort } from '../app/releases-port.ts';

/** Beside the page. */
const FOLDER = 'rules/';
/** Longer than any record takes, milliseconds: a bundle that never answers must not hold the page up. */
const PATIENCE = 60_000;

/** Hands something to a bundle in a worker of its own. */
function ask(
  file: string,
  asked: string | { readonly link: string },
): Promise<EarlierReplay | null> {
  return new Promise((resolve) => {
    const worker = new Worker(FOLDER + file);
    const done = (answer: EarlierReplay | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<EarlierReplay>) => done(data));
    worker.addEventListener('error', (event) => {
      // Not fetched, or not run here: as without a network.
      event.preventDefault();
      done(null);
    });
    // A worker of the page has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(asked);
  });
}

export const browserEarlierRules: EarlierRulesPort = {
  async list() {
    try {
      const answer = await fetch(`${FOLDER}releases.json`);
      return answer.ok
        ? ((await answer.json()) as Awaited<ReturnType<EarlierRulesPort['list']>>)
        : [];
    } catch {
      // Without a network: the player is told that the rules of today cannot read the record.
      return [];
    }
  },

  replay: (file, text) => ask(file, text),
  replayLink: (file, link) => ask(file, { link }),
};
