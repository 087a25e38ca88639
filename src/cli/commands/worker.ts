// `worker`: plays chunks of other people's ensembles from a queue until it is stopped.
import { hostname } from 'node:os';
import { env, pid } from 'node:process';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { openCrew } from '../crew.ts';
import { UserError } from '../fail.ts';
import { noMoreThan, parse, talk, textOf, wholeOf } from '../options.ts';
import { PASSWORD_VARIABLE, queueAddress } from '../queue/address.ts';

export const WORKER_HELP = `paper-sword worker --queue redis://HOST:PORT [options]

Plays chunks of ensembles that others ask for with "ensemble --queue", on this
machine, until it is stopped. Any number of workers on any number of machines
may share a queue. Chunks for other rules or another edition of a scenario are
refused in one sentence and go back.

  --queue ADDRESS     a Redis, such as redis://127.0.0.1:6379; rediss:// is
                      encrypted. A password stands in the address or, where
                      nobody else can see it, in the environment variable
                      ${PASSWORD_VARIABLE}
  --workers K         worker threads; all cores if absent

Ctrl+C finishes the chunks in hand and ends. A worker that dies loses nothing:
after a few seconds another takes its chunks over.

Example
  paper-sword worker --queue redis://127.0.0.1:6379`;

/** Resolves when the user asks us to stop. Asked twice, the program ends at once. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

export async function workerCommand(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { queue: { type: 'string' }, workers: { type: 'string' } });
  noMoreThan(parsed, 0);
  const text = textOf(parsed, 'queue');
  if (text === undefined) {
    throw new UserError('Which queue? Add --queue with an address such as redis://127.0.0.1:6379.');
  }
  const address = queueAddress(text, env[PASSWORD_VARIABLE]);
  const threads = wholeOf(parsed, 'workers', 1, 64, 0);
  // Only here, so that the other commands never load the engine.
  const { openPlayer } = await import('../queue/player.ts');
  // Played aside even by one thread, so that locks are renewed while it plays.
  const crew = openCrew(threads, true);
  try {
    const player = await openPlayer(address, crew, `${hostname()}-${pid}`, talk);
    const stopped = asked();
    talk(
      `Waits for chunks at ${address.name} with ${crew.workers} threads, rules ${RULES_VERSION}. Ctrl+C finishes what is in hand and ends.`,
    );
    await stopped;
    talk('Finishes the chunks in hand; Ctrl+C again ends at once.');
    await player.close();
    talk(`${player.played()} chunks played.`);
  } finally {
    await crew.close();
  }
  return 0;
}
