// The asking side of a queue: deals the chunks of an ensemble as jobs and gathers their results, whatever happens to workers and to Redis.
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { EnsembleChunk } from '../../analysis/ensemble-chunk.ts';
import type { Chunk } from '../../analysis/ensemble.ts';
import type { Crew } from '../crew.ts';
import { UserError } from '../fail.ts';
import type { Played, ResearchTask } from '../research-worker.ts';
import type { QueueAddress } from './address.ts';
import { connect, disconnect } from './connection.ts';
import {
  ATTEMPTS,
  BACKOFF,
  KEEP_BOOKS,
  KEEP_FETCHED,
  PREFIX,
  QUEUE,
  readAnswer,
  resultKey,
} from './messages.ts';

/** Chunks under way at a time: enough that a hundred cores always have one waiting. */
const AHEAD = 256;

/** Milliseconds between two looks at what has come back. */
const PAUSE = 100;

/** Milliseconds without a worker after which the user is told how to start one. */
const LONELY = 5000;

/** Times that a chunk is dealt before it counts as one that gets lost for a reason. */
const MOST_DEALT = 20;

/** Looks in a row that may fail while Redis is there. */
const MOST_FAILURES = 20;

/** Milliseconds between two renewals of the books' expiry. */
const RENEWAL = 60000;

/** Milliseconds that taking back what waits may take at the end. */
const FAREWELL = 3000;

/** For each chunk, at one and the same moment, the result if there is one and what its job says. */
const LOOK = `
local seen = {}
for i = 1, #KEYS, 2 do
  seen[i] = redis.call('GET', KEYS[i])
  seen[i + 1] = redis.call('HMGET', KEYS[i + 1], 'timestamp', 'processedOn', 'progress')
end
return seen`;

interface Waiting {
  readonly chunk: EnsembleChunk;
  readonly resolve: (played: Chunk) => void;
  readonly reject: (why: Error) => void;
  dealt: number;
}

/** Opens a crew that plays through the queue at an address. */
export async function openQueueCrew(
  address: QueueAddress,
  tell: (sentence: string) => void,
): Promise<Crew> {
  const redis = await connect(address, tell);
  const asker = new Asker(redis, address, tell);
  return {
    get workers() {
      return asker.threads;
    },
    ahead: AHEAD,
    play: async <T extends ResearchTask>(task: T) => {
      if (task.kind !== 'ensemble') throw new Error('a queue plays chunks of ensembles only');
      return (await asker.play(task.chunk)) as Played<T>;
    },
    close: () => asker.close(),
    leave: () => asker.close(),
  };
}

class Asker {
  private readonly queue: Queue;
  private readonly waiting = new Map<string, Waiting>();
  /** Threads of every worker that has answered, by its name. */
  private readonly players = new Map<string, number>();
  private readonly refusals = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private over: Error | null = null;
  private failures = 0;
  private renewed = -RENEWAL;
  private begun: number | null = null;
  private taken = false;

  private readonly redis: Redis;
  private readonly address: QueueAddress;
  private readonly tell: (sentence: string) => void;

  constructor(redis: Redis, address: QueueAddress, tell: (sentence: string) => void) {
    this.redis = redis;
    this.address = address;
    this.tell = tell;
    this.queue = new Queue(QUEUE, {
      connection: redis,
      prefix: PREFIX,
      // Nobody reads the events; a few are kept, since the engine writes them.
      streams: { events: { maxLen: 100 } },
    });
    // Whatever goes wrong shows in what it was wrong for; without a listener it would end the program.
    this.queue.on('error', () => undefined);
  }

  get threads(): number {
    return Math.max(
      1,
      [...this.players.values()].reduce((sum, one) => sum + one, 0),
    );
  }

  play(chunk: EnsembleChunk): Promise<Chunk> {
    return new Promise((resolve, reject) => {
      if (this.over) {
        reject(this.over);
        return;
      }
      this.waiting.set(chunk.id, { chunk, resolve, reject, dealt: 0 });
      this.later(0);
    });
  }

  private later(pause: number): void {
    if (this.looking || this.timer || this.over) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.round();
    }, pause);
  }

  /** Looks once at everything that waits, and again after a pause while something does. */
  private async round(): Promise<void> {
    this.looking = true;
    try {
      await this.look([...this.waiting.values()]);
      await this.renew();
      this.failures = 0;
    } catch (error) {
      // While Redis is away, everything is tried again until it is back.
      if (this.redis.status === 'ready') this.failures += 1;
      if (this.failures > MOST_FAILURES) {
        const why = error instanceof Error ? error.message : String(error);
        this.end(new UserError(`The queue at ${this.address.name} cannot be used: ${why}.`));
      }
    }
    this.looking = false;
    if (this.waiting.size > 0) this.later(PAUSE);
  }

  private async look(list: readonly Waiting[]): Promise<void> {
    if (list.length === 0) return;
    const keys = list.flatMap(({ chunk }) => [resultKey(chunk), this.queue.toKey(chunk.id)]);
    const seen = (await this.redis.eval(LOOK, keys.length, ...keys)) as unknown[];
    const missing: Waiting[] = [];
    for (const [at, one] of list.entries()) {
      const text = seen[2 * at];
      const [there, taken, said] = seen[2 * at + 1] as readonly (string | null)[];
      if (taken !== null && taken !== undefined) this.taken = true;
      if (typeof said === 'string') this.heard(said);
      if (typeof text === 'string') {
        if (!(await this.answered(one, text))) missing.push(one);
      } else if (typeof there !== 'string') missing.push(one);
    }
    await this.deal(missing.filter(({ chunk }) => this.waiting.has(chunk.id)));
    this.mindLoneliness();
  }

  /** Takes an answer; false when it is none and the chunk must be dealt. */
  private async answered(one: Waiting, text: string): Promise<boolean> {
    const { chunk } = one;
    const answer = readAnswer(chunk, text);
    if (answer.is === 'result') {
      this.taken = true;
      this.players.set(answer.player.name, answer.player.threads);
      // Another asker may want it too; whoever looks this often has seen it by then.
      await this.redis.expire(resultKey(chunk), KEEP_FETCHED);
      const { from, runs, weekly, final, orders } = answer.result;
      this.waiting.delete(chunk.id);
      one.resolve({
        from,
        runs,
        weekly: Int16Array.from(weekly),
        final: Int16Array.from(final),
        orders,
      });
      return true;
    }
    await this.redis.del(resultKey(chunk));
    // A failure from before we asked is not ours: what failed then may be mended.
    if (answer.is !== 'failure' || one.dealt === 0) return false;
    this.end(
      new UserError(`Worker ${answer.by} could not play chunk ${chunk.id}: ${answer.failure}.`, 1),
    );
    return true;
  }

  /** Puts chunks into the queue; one that is there already stays as it is. */
  private async deal(list: readonly Waiting[]): Promise<void> {
    if (list.length === 0) return;
    const lost = list.find(({ dealt }) => dealt >= MOST_DEALT);
    if (lost) {
      const { id } = lost.chunk;
      this.end(new UserError(`Chunk ${id} was dealt ${MOST_DEALT} times and never came back.`, 1));
      return;
    }
    this.begun ??= performance.now();
    await this.queue.addBulk(
      list.map(({ chunk }) => ({
        name: QUEUE,
        data: chunk,
        opts: {
          jobId: chunk.id,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF },
          // Results and failures have keys of their own, which expire.
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
    for (const one of list) one.dealt += 1;
  }

  /** Passes on, once, what a worker says of a chunk that it leaves to others. */
  private heard(said: string): void {
    const sentence: unknown = JSON.parse(said);
    if (typeof sentence !== 'string' || this.refusals.has(sentence)) return;
    this.refusals.add(sentence);
    this.tell(sentence);
  }

  private mindLoneliness(): void {
    if (this.taken || this.begun === null || performance.now() - this.begun < LONELY) return;
    this.taken = true;
    const { name, secure } = this.address;
    this.tell(
      `No worker has taken a chunk yet. Start one: paper-sword worker --queue ${secure ? 'rediss' : 'redis'}://${name}`,
    );
  }

  /** Puts off the end of the queue's own books, so that they go when the last asker has gone. */
  private async renew(): Promise<void> {
    if (performance.now() - this.renewed < RENEWAL) return;
    const books = ['meta', 'id', 'events', 'marker'];
    await Promise.all(books.map((name) => this.redis.expire(this.queue.toKey(name), KEEP_BOOKS)));
    this.renewed = performance.now();
  }

  /** Lets everything that waits fail; nothing more is played. */
  private end(why: Error): void {
    this.over ??= why;
    for (const { reject } of this.waiting.values()) reject(this.over);
  }

  async close(): Promise<void> {
    this.over ??= new Error('the queue is closed');
    if (this.timer) clearTimeout(this.timer);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FAREWELL);
    });
    await Promise.race([this.leave(), late]);
    clearTimeout(timer);
    disconnect(this.redis);
  }

  /** Takes back what waits; a chunk in a worker's hands is played to its end, and its result expires. */
  private async leave(): Promise<void> {
    try {
      await Promise.all([...this.waiting.keys()].map((id) => this.queue.remove(id)));
      this.renewed = -RENEWAL;
      await this.renew();
      await this.queue.close();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.tell(`What waits at ${this.address.name} could not be taken back: ${why}.`);
    }
  }
}
