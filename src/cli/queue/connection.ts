// A connection to the Redis of a queue: refused at once when it is not there, and waited for when it goes away later.
import { Redis } from 'ioredis';
import { UserError } from '../fail.ts';
import type { QueueAddress } from './address.ts';

/** Milliseconds that the first connection may take. */
const FIRST_WAIT = 4000;

/** Longest pause between two attempts to reach a Redis that went away, in milliseconds. */
const LONGEST_PAUSE = 500;

function whyOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/WRONGPASS|NOAUTH|invalid password/i.test(message)) return 'it wants another password';
  return message.replace(/\.$/, '');
}

/**
 * Connects to the Redis at an address.
 * @param tell  hears one sentence when a Redis that was there goes away, and one when it is back
 * @throws UserError when there is none, or it refuses us
 */
export async function connect(
  address: QueueAddress,
  tell: (sentence: string) => void,
): Promise<Redis> {
  const { name, host, port, db, username, password, secure } = address;
  let reached = false;
  const redis = new Redis({
    host,
    port,
    db,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(secure ? { tls: {} } : {}),
    lazyConnect: true,
    connectTimeout: FIRST_WAIT,
    // Workers wait for as long as it takes.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (reached ? Math.min(times * 50, LONGEST_PAUSE) : null),
  });
  let first: unknown = null;
  redis.on('error', (error) => {
    first ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new UserError(`No Redis can be used at ${name}: ${whyOf(first ?? error)}.`);
  }
  reached = true;
  let away = false;
  redis.on('close', () => {
    if (away) return;
    away = true;
    tell(`The queue at ${name} does not answer; waiting for it.`);
  });
  redis.on('ready', () => {
    if (away) tell(`The queue at ${name} answers again.`);
    away = false;
  });
  return redis;
}

/** Ends a connection without a word about it. */
export function disconnect(redis: Redis): void {
  redis.removeAllListeners('close');
  redis.disconnect();
}
